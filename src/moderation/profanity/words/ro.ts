import { type LanguageWords, words } from '../word-list.ts'

/** The package has no Romanian list. */
export const ro: LanguageWords = {
  allowed: { everyday: [] },
  added: words(`
    băga-mi-aș pula, bou împuțit, căcat, cacat, căcatul, căcaturi, coaie, coaiele, curva, curvă, curve, curvele, fut, futu-i, futut, fututi,
    fututul, futu-ți, labagiu, muie, muist, muiști, pizda, pizdă, pizde, pula, pulă, pulii, rahat împuțit, târfă, tarfa, târfe, handicapat mintal, bozgor, bozgori, cioroi, jidan, jidani, poponar, poponari, puțoi împuțit, țigan împuțit`),
  slurs: words('bozgor, bozgori, cioroi, jidan, jidani, poponar, poponari, țigan împuțit'),
  elsewhere: words(`cacat, curva, curve, fut, muie, muist, pula, tarfa`),
}
