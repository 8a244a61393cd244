import { type LanguageWords, words } from '../word-list.ts'

export const sv: LanguageWords = {
  allowed: {
    everyday: words('brutta, hård, moona, moonade, moonar, moonat, olla, pippa, pitt, stake, sås, sätta på'),
    body: words('prutt, skita'),
    mild: words(
      'arsle, dra åt helvete, fan, för helvete, helvete, jävlar, kötthuvud, röv, satan, skit ner dig, tusan',
    ),
  },
  added: words('blatte, blattar, fittor, hora, horor, kukar, negrer, svartskalle, svartskallar'),
  slurs: words('blatte, blattar, neger, negrer, nigger, svartskalle, svartskallar'),
  elsewhere: words(`blatte, fitta, hora, horor, kuk, mutta`),
}
