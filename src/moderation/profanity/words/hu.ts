import { type LanguageWords, words } from '../word-list.ts'

export const hu: LanguageWords = {
  allowed: {
    everyday: words(`
      barmok, barmokat, barmot, barom, buksza, bukszák, bukszákat, bukszát, búr, búrok, franc, francok, francokat, francot, kúr, marha,
      marhák, marhákat, marhát, megdöglik, pele, pelék, pina, pinák, pinákat, pinát, pofa, pofákat, pofát`),
    body: words('csöcs, csöcsök, csöcsöket, csöcsöt, fing, fingok, fingokat, fingot, punci, puncik'),
    mild: words(
      'balfasz, balfaszok, balfaszokat, balfaszt, segg, seggek, seggeket, segget, szar, szarabb, szarok, szarokat, szart',
    ),
  },
  added: words(`
    baszd, baszdmeg, bazdmeg, baszd meg, bassza meg, baszás, basztok, baszott, elbaszott, faszkalap, faszom, faszság, geciség, kurvaanyád, kibaszottul, picsába,
    szarházi, szaros, buzi, buzik, buzeráns, cigó, cigók, nigger, zsidrák`),
  slurs: words('buzi, buzik, buzeráns, cigó, cigók, zsidrák'),
  elsewhere: words(`buzi, kurva, szarik`),
}
