import { type LanguageWords, words } from '../word-list.ts'

/** The package has no Croatian list; Bosnian and Serbian in Latin letters swear alike. */
export const hr: LanguageWords = {
  allowed: { everyday: [] },
  added: words(`
    drkadžija, drolja, fukara, govno, govna, govnar, idi u kurac, jebem, jebem ti, jebeni, jebena, jebeno, jebiga, jebiga više, jebo te,
    jebote, kurac, kurca, kurcu, kurčina, kurva, kurve, kurvin sin, mamicu ti, picka, pička, pičke, pičku, pizda, pizde, pizdarija,
    pizdun, seronja, sranje, sranja, usrani, usrana, zajeb, zajebano, zajebali, cigo, peder, pederi, pederčina, čamuga`),
  slurs: words('peder, pederi, pederčina, čamuga'),
  elsewhere: words(`cigo, fukara, kurva, kurve, peder, pederi, picka, seronja`),
}
