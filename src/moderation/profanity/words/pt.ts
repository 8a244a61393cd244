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
}
