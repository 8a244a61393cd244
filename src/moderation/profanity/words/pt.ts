import { type LanguageWords, words } from '../word-list.ts'

export const pt: LanguageWords = {
  allowed: {
    everyday: words(`
      amador, aranha, ariano, bicha, biscate, burro, cacete, cerveja, chupar, comer, consolo, corno, esporra, frango assado, gozar,
      grelho, heroína, lolita, mama, passar um cheque, pau, pinto, saco, torneira, veado, xana`),
    goods: words('braulio de borracha, camisinha, vibrador'),
    body: words('ânus, boob, bumbum, clitoris, coito, fecal, peidar, pênis, transar'),
    mild: words('balalao, bastardo, bosta, cagar, dum raio, foda, inferno, sacanagem'),
    subject: words('aborto, bissexual, cocaína, heterosexual, homem gay, homoerótico, homosexual, lésbica'),
  },
  added: words(`
    arrombado, arrombada, buceta, cabrão, cabrões, caralhos, colhões, filhos da puta, fodase, fodida, fodido, paneleiros, putas, vadias,
    viado, viados`),
  slurs: words('paneleiro, paneleiros, viado, viados'),
  elsewhere: words(`boceta, cona, cu, foder, porra, puta, putas, queca, vadia`),
  // A cupboard, a rack or a shelf for pans, in Brazil; a box for sewing things.
  harmless: words(`
    armário paneleiro, balcão paneleiro, gaveteiro paneleiro, módulo paneleiro, paneleiro aéreo, paneleiro branco, paneleiro com gavetas, paneleiro com portas,
    paneleiro com prateleiras, paneleiro de aço, paneleiro de alumínio, paneleiro de bancada, paneleiro de canto, paneleiro de chão,
    paneleiro de cozinha, paneleiro de ferro, paneleiro de inox, paneleiro de madeira, paneleiro de metal, paneleiro de parede,
    paneleiro de teto, paneleiro duplo, paneleiro em aço, paneleiro em inox, paneleiro em madeira, paneleiro em mdf,
    paneleiro na cozinha, paneleiro organizador, paneleiro para a cozinha, paneleiro para cozinha, paneleiro para forno,
    paneleiro para panelas, paneleiro preto, paneleiro simples, paneleiro suspenso, paneleiro torre, torre paneleiro,
    boceta de costura`),
}
