import { type LanguageWords, words } from '../word-list.ts'

export const da: LanguageWords = {
  allowed: {
    everyday: words('cock, pik, luder'),
    body: words('anus, pis'),
    mild: words('lort, røv, shit, røvskæg'),
  },
  added: words(`
    fisser, kælling, kællinger, kusse, kusser, ludere, pikfjæs, pikke, røvhuller, luderbarn, skiderik, møgluder, bøsserøve, neger, negere,
    perker, perkere, svans, svanser, spasser, spassere`),
  slurs: words('bøsserøv, bøsserøve, neger, negere, perker, perkere, svans, svanser, spasser, spassere'),
  elsewhere: words(`fisse, kusse, kusser, perker, pikke, spasser, spassere, svans, svanser`),
}
