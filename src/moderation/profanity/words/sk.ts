import { type LanguageWords, words } from '../word-list.ts'

/** The package has no Slovak list. */
export const sk: LanguageWords = {
  allowed: { everyday: [] },
  added: words(`
    čurák, čuráci, dojebaný, dojebané, hovno, hovná, jebať, jebe, jebnutý, kokot, kokoti, kokotina, kokotiny, kurva, kurvy, kurvu, piča,
    piče, pičovina, pičoviny, skurvený, skurvené, skurvysyn, sráč, sráči, vyjebaný, vyjebané, zajebaný, zajebané, zmrd, zmrdi, buzerant,
    buzeranti, cigáň špinavý, cigoš, cigoši, negor, negri`),
  slurs: words('buzerant, buzeranti, cigáň špinavý, cigoš, cigoši, negor, negri'),
  elsewhere: words(`jebe, kokot, kokoti, kurva, kurvy, negri`),
}
