import { type LanguageWords, words } from '../word-list.ts'

export const de: LanguageWords = {
  allowed: {
    everyday: words(`
      fratze, kimme, möpse, morgenlatte, mufti, muschi, nackt, nippel, poppen, rosette, schabracke, schiesser, schnackeln, vögeln, wichse`),
    body: words('kacken, onanieren, orgasmus, penis, pinkeln, popel'),
    mild: words('arsch, bonze, bratze, dödel, flittchen, ische, kacke, lümmel, pissen, reudig, vollpfosten'),
    subject: words('porno'),
  },
  added: words(`
    scheisskram, scheissladen, scheissteil, scheissteile, scheissdreck, scheissding, scheissverein, scheißkram, scheißladen, scheißteil, scheißteile, scheißdreck, scheißding, scheißverein, drecksladen, judenschwein, judenschweine, judensau, judenpack, scheißausländer, scheissausländer, scheißtürke, scheißtürken, scheisstürke, scheisstürken, scheissjuden, scheissjude, scheißjude, scheißjuden, drecksjude, drecksausländer, schlitzauge, polacke, polacken, arschlöcher, beschissen, beschissene, beschissener, beschissenes, fickt, gefickt, verfickt, verfickte, verfickter, verficktes,
    fotzen, hurensöhne, kanaken, missgeburt, mongo, nutten, scheiß, scheiss, scheisse, schlampen, schwuchteln, spast, spasti, wichsern`),
  slurs: words(`
    judenschwein, judenschweine, judensau, judenpack, scheißausländer, scheissausländer, scheißtürke, scheißtürken, scheisstürke, scheisstürken, scheissjuden, scheissjude, scheißjude, scheißjuden, drecksjude, drecksausländer, schlitzauge, polacke, polacken, bimbo, kampflesbe, kanake, kanaken, mongo, neger, nigger, schwuchtel, schwuchteln, spast, spasti`),
  elsewhere: words(
    `schlitzauge, polacke, polacken, bimbo, fick, hure, kanake, mongo, nutten, pisser, spast, spasti`,
  ),
  harmless: words(`
    bimbo brot, bimbo brötchen, bimbo bakeries, bimbo group, bimbo kuchen, bimbo pan, bimbo toast, bimbo toastbrot, brot von bimbo,
    firma bimbo, grupo bimbo, marke bimbo, pan bimbo, toast von bimbo`),
}
