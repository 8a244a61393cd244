import { type LanguageWords, words } from '../word-list.ts'

export const es: LanguageWords = {
  allowed: {
    everyday: words(`
      asno, chupada, chupetón, concha, coprofagía, fiesta de salchichas, haciendo el amor, heroína, infierno, maciza, martillo, pinche,
      trio`),
    body: words('caca, culo, esperma, orina, pedo, pezón, pis, semen, sexo, sexo oral, tetas grandes, vulva'),
    mild: words('bastardo, idiota, imbécil, macizorra, maldito, soplagaitas, tía buena'),
    subject: words('asesinato, drogas, nazi, pervertido, prostituta, racista, sádico, travesti'),
  },
  added: words(`
    negrata, negratas, cabrona, cabrones, coños, follando, gilipolla, hijos de puta, hijueputa, maricones, mierdas, pendejos, pendeja, putas, puto, putos,
    sudaca, sudacas`),
  slurs: words('negrata, negratas, bollera, marica, maricón, maricones, mariconazo, sudaca, sudacas'),
  elsewhere: words(`marica, puta, putas, puto, putos, ramera, verga`),
}
