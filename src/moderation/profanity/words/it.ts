import { type LanguageWords, words } from '../word-list.ts'

export const it: LanguageWords = {
  allowed: {
    everyday: words(`
      bagnarsi, balle, battere, biga, bocchino, brinca, cadavere, cagna, casci, cesso, ciospo, cozza, ditalino, fava, femminuccia,
      figone, finocchio, goldone, guardone, ingoio, lofare, mona, monta, montare, mussa, nave scuola, padulo, palle, patacca, pecorina,
      pesce, picio, pincare, pinnolone, pippone, pisello, pistolotto, pompa, porca, porco, potta, quaglia, regina, rizzarsi, ruffiano,
      sbattere, sbattersi, scopare, scopata, sega, soccia, spagnola, succhione, sveltina, tarzanello, tirare, topa, vacca, vangare,
      zio cantante`),
    body: words('anale, cacca, chiappa, culo, pipì, piscio, pisciare, scorreggiare, tette, zinne'),
    mild: words(`
      allupato, arrapato, assatanato, belino, boiata, bordello, cagare, cagata, cazzata, cazzimma, cornuto, figa,
      figlio di buona donna, imbecille, incazzarsi, incoglionirsi, lecchino, loffa, loffare, mannaggia, minchione, palloso, pippa,
      pirla, pomiciare, porca miseria, porco due, porco zio, rincoglionire, rompiballe, rompipalle, sbrodolata, socmel`),
  },
  added: words(
    'ricchione, ricchioni, cazzi, froci, mignotte, puttane, stronze, stronzi, troie, vaffa, zoccole',
  ),
  names: words('troia'),
  slurs: words('ricchione, ricchioni, busone, checca, culattone, frocio, froci, froscio, recchione, terrone'),
  elsewhere: words(`bofilo, busone, checca, fica, terrone, troia, troie`),
  harmless: words(`
    assedio di troia, caduta di troia, cavalli di troia, cavallo di troia, città di troia, elena di troia, guerra di troia,
    le mura di troia, mito di troia, rovine di troia, storia di troia`),
}
