import { type LanguageWords, words } from '../word-list.ts'

/** What paint, salt and coatings retard. */
const slowedDown = words(`
  ageing, aging, bacteria, bacterial, combustion, corrosion, decay, drying, evaporation, fire, fires, flame, flames, fungal, growth, heat,
  mildew, mold, mould, oxidation, rot, rust, rusting, spoilage, spread`)

/** Grades after Ofcom, "Attitudes to potentially offensive language and gestures" (2021): mild passes, strong is masked. */
export const en: LanguageWords = {
  allowed: {
    everyday: words(`
      alaskan pipeline, anal, babeland, baby batter, baby juice, ball kicking, ball licking, ball sucking, bareback, barely legal,
      barenaked, beaver cleaver, big black, big breasts, big knockers, black cock, booty call, bung hole, bunghole, chocolate rosebuds,
      cock, cocks, coon, coons, cornhole, creampie, cum, deep throat, dick, dingleberry, dingleberries, dirty pillows, doggie style,
      doggy style, dog style, style doggy, domination, dp action, dvda, ecchi, escort, figging, fingering, giant cock, girl on,
      girl on top, golden shower, grope, hard core, hardcore, hooker, horny, hot chick, how to kill, how to murder, huge fat,
      humping, intercourse, jack off, jelly donut, juggs, kinky, knobbing, lemon party, lolita, lovemaking, make me come, menage a trois,
      missionary position, mr hands, nawashi, negro, nude, nutten, octopussy, pegging, playboy, poof, poon, rape, rimming, rosy palm,
      rusty trombone, santorum, scat, scissoring, shota, shrimping, skeet, snatch, snowballing, spic, spread legs, spunk, strip club,
      sultry women, swinger, tainted love, taste my, tea bagging, threesome, throating, tied up, tight white, tit, tits, tongue in a,
      topless, tosser, tranny, tub girl, tushy, twink, twinkie, undressing, wet dream, white power, wrapping men, wrinkled starfish,
      xx, xxx, yaoi`),
    goods: words(`
      ball gag, bdsm, bondage, bullet vibe, butt, camel toe, cialis, clover clamps, dildo, dommes, dominatrix, foot fetish, hentai,
      kinbaku, kinkster, leather restraint, leather straight jacket, panties, panty, pleasure chest, prince albert piercing, shibari,
      s&m, strap on, strapon, viagra, vibrator, violet wand, g-spot`),
    body: words(`
      anus, ball sack, bbw, busty, buttcheeks, clit, clitoris, ejaculation, erotic, erotism, eunuch, fecal, female squirting, genitals,
      masturbate, masturbating, masturbation, mound of venus, nipple, nipples, nudity, orgasm, penis, pubes, rectum, semen, sex, sexo,
      sexy, sexual, sexually, sexuality, spastic, urethra play, vagina, venus mound, vulva`),
    mild: words(`
      ass, bastard, bastardo, bimbos, bollocks, boner, boob, boobs, butthole, god damn, pissing, shitblimp, suck, sucks, titties, titty,
      🖕`),
    subject: words(`
      beastiality, bestiality, camgirl, date rape, daterape, gay sex, group sex, homoerotic, incest, nambla, neonazi, nsfw, nsfw images, orgy,
      paedophile, pedophile, phone sex, porn, porno, pornography, raping, rapist, sadism, smut, sodomy, strappado, suicide girls,
      swastika, voyeur, voyuer, zoophilia`),
  },
  added: words(`
    dipshit, dipshits, fuckwit, fuckwits, fuckface, pakis, arseholes, assholes, bullshitting, cocksucker, cocksuckers, cunts, dickhead, dickheads, dumbfuck, faggots, fags, fuckers, fucker,
    fucked, fucks, fuckhead, motherfuckers, motherfucking, niggas, niggers, retards, retard, shits, shithead, shithole, shitting,
    sluts, slutty, twats, wanker, wankers, wanking, whores`),
  slurs: words(`
    pakis, beaner, beaners, bulldyke, darkie, fag, faggot, faggots, fags, honkey, jigaboo, jiggaboo, jiggerboo, kike, mong, nig nog, nigga,
    niggas, nigger, niggers, paki, pikey, raghead, retard, retards, shemale, slanteye, towelhead, wetback`),
  names: words('paki'),
  elsewhere: words(
    `pakis, bastinado, bukkake, cumming, cunnilingus, fag, fags, fellatio, guro, kike, mong, paki, quim, retard, retards, slut, sluts, wank`,
  ),
  harmless: [
    ...words(`
      beef faggots, brains faggots, faggots and gravy, faggots and mash, faggots and peas, faggots in gravy, faggots with mash,
      faggots with peas, meat faggots, pork faggots, mong cai, mong kok, pussy willow, pussy willows`),
    ...slowedDown.flatMap((what) =>
      ['', 'the '].flatMap((article) => [`retard ${article}${what}`, `retards ${article}${what}`]),
    ),
  ],
}
