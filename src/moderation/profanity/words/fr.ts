import { type LanguageWords, words } from '../word-list.ts'

export const fr: LanguageWords = {
  allowed: {
    everyday: words(`
      baiser, bander, bitte, bordel, bourré, bourrée, branler, chatte, folle, grande folle, gerbe, gerber, gueule, jouir, ménage à trois, negro,
      pédale, péter, ramoner, suce, tapette, tanche, trique`),
    body: words('caca, clito, clitoris, cul, pipi, pisser, zizi, zigounette'),
    mild: words(`
      chiottes, con, conne, déconne, déconner, emmerdant, emmerder, emmerdeur, emmerdeuse, étron, foutre, meuf`),
  },
  added: words(`
    va te faire foutre, allez vous faire foutre, négro, négros, bites, me branler, te branler, se branler, en branler, rien à branler, rien a branler, bougnoul, bougnoule, bougnoules, connards, connasses, couille, enculés, fdp, gouines, négresse, nègres, ntm, pédés, putes,
    salauds, salopes, youpin, youpine`),
  slurs: words(
    'négro, négros, bougnoul, bougnoule, bougnoules, gouine, gouines, nègre, nègres, négresse, pédé, pédés, youpin, youpine',
  ),
  elsewhere: words(`bite, bites, fdp, ntm, pute, putes, teuch`),
  // A ship is moored to it.
  harmless: words("bite d'amarrage, bites d'amarrage"),
}
