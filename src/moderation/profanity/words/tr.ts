import { type LanguageWords, words } from '../word-list.ts'

/** Written without Turkish letters, "sık sık" and "sıkı" are what the list has: often, and tight. */
export const tr: LanguageWords = {
  allowed: {
    everyday: words('am, amı, amlar, sik, sike, siki, sikin, sikler, sikte, sikten'),
    mild: words('sıçmak, taşak, taşaklar, taşağı'),
    subject: words(`
      çingene, Çingenede, Çingeneden, Çingeneler, Çingenelerde, Çingenelerden, Çingenelere, Çingeneleri, Çingenelerin, Çingenenin,
      Çingeneye, Çingeneyi`),
  },
  added: words(`
    ibnesin, ibnesiniz, ibnelersiniz, amına koyayım, amına koyim, amına koduğum, amına, amk, aq, ananı sikeyim, götlek, ibne, ibneler, orospu çocuğu, orospu cocugu,
    piç, piçler, pezevenk, pezevenkler, sikeyim, sikerim, siktir git, siktiğimin, sikik, yavşak, yavşaklar, zenci köpek, kahpe`),
  slurs: words('ibnesin, ibnesiniz, ibnelersiniz, ibne, ibneler, zenci köpek'),
  elsewhere: words(`amina, amk, aq, göt, göte, götte, götten`),
  // Shoots of a tomato plant.
  harmless: words('piç domates, piç sürgün, piç dal'),
}
