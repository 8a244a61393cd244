import { type LanguageWords, words } from '../word-list.ts'

/** The package lists Norwegian under no. */
export const nb: LanguageWords = {
  allowed: {
    everyday: words('fan, dritt, sinnsykt, skitt'),
    mild: words(`
      faen, faen i helvete, fanken, forbanna, forbannet, forjævlig, fy faen, helvete, helvetet, jævla, jævlig, pokker, ræva, ræven, satan,
      shit, drittsekk`),
  },
  added: words(`
    drittkjerring, fitta, fitter, horer, hore, horunge, kukhue, pikken, rasshøl, rævhøl, rævhål, neger, negre,
    pakkiser, soper, sopere, svarting, svartinger, mongo`),
  slurs: words(
    'nigger, pakkis, pakkiser, svartheiteste, neger, negre, soper, sopere, svarting, svartinger, mongo',
  ),
  elsewhere: words(
    `fitta, fitte, fitter, hore, horer, kuk, kuker, mongo, negre, pikk, pikken, soper, sopere`,
  ),
}
