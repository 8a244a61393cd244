import { type LanguageWords, words } from '../word-list.ts'

/** The package has no Indonesian list. */
export const id: LanguageWords = {
  allowed: { everyday: [] },
  added: words(`
    anjing lu, anjing kau, asu kon, bajingan, bangsat, bangsatnya, brengsek lu, jancok, jancuk, kampret lu, kontol, kontolnya, lonte, memek,
    ngentot, ngewe, ngentotin, pelacur, perek, pepek, tai lu, tempik, titit lu, cina babi, banci kaleng`),
  slurs: words('cina babi, banci kaleng'),
  elsewhere: words(`pepek, perek`),
}
