import { type LanguageWords, words } from '../word-list.ts'

export const pl: LanguageWords = {
  allowed: {
    everyday: words('dmuchać, jajco, jajko, pieprzyć, robic loda, robić loda, suka, zajebisty'),
    body: words('cyc, pierdzieć, rzygać, sraczka'),
    mild: words('burdel, debil, dupa, dupek, duperele, pierdoła, syf'),
  },
  added: words(`
    czarnuch, czarnuchy, czarnuchu, chuja, chujem, chujowa, chujowe, chujowo, chujowy, cwel, dziwki, gówna, gównem, jebana, jebane, jebanego, kurewsko, kurwą, kurwę,
    kurwo, pierdolę, pierdolona, pierdolone, pierdolony, skurwiel, skurwysyny, spierdalać, spierdalaj, spierdolone, spierdolony,
    wkurwia, wyjebane, zjebana, zjebane, zjebany`),
  slurs: words('czarnuch, czarnuchy, czarnuchu, ciota, cwel'),
  elsewhere: words(`ciota, cipa, huj, kutas`),
}
