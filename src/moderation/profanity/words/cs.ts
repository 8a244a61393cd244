import { type LanguageWords, words } from '../word-list.ts'

export const cs: LanguageWords = {
  allowed: {
    everyday: words('buzna, čumět, flundra, hajzl, chcanky, píchat, šoustat, žrát'),
    body: words('sračka'),
    mild: words('bordel, debil, do prdele, dršťka, držka, prdel, prdelka, srát, šulin'),
  },
  added: words(`
    píča, píčo, hovna, hovnem, buzerante, buzeranta, čuráci, čuráka, hovada, jebe, jebnutý, kokoti, kurvy, kurvo, kurvu, mrdko, píče, pičo, pičovina, pičoviny, sráči, sráč, vyjebaný,
    vyjebané, zajebaný, zasraný, zasrané, zmrdi, zmrde, zkurvený, zkurvené, buzerant, buzeranti, buzík, negr, negři, cikorka, cigoš, cigoši`),
  slurs: words('buzerante, buzeranta, buzerant, buzeranti, buzík, negr, negři, cigoš, cigoši'),
  elsewhere: words(`cikorka, jebe, kokot, kokoti, kunda, kurva, kurvo, kurvy`),
  // A surname.
  harmless: words('pan Kunda, paní Kunda'),
}
