import { type LanguageWords, words } from '../word-list.ts'

export const nl: LanguageWords = {
  allowed: {
    everyday: words(`
      aardappels afgieten, achter het raam zitten, afrossen, afrukken, aftrekken, afwerkplaats, afzuigen, een halve man en een paardekop, anita,
      asbak, balen, bekken, beurt, boemelen, botergeil, buffelen, de ballen, de hond uitlaten, de koffer induiken, del, de pijp uitgaan,
      draaikont, driehoog achter wonen, een beurt geven, een nummertje maken, een wip maken, eikel, engerd, flikken, gat, gedoogzone,
      gras maaien, greppeldel, griet, hol, huisdealer, johny, kanen, klaarkomen, klooien, knor, liefdesgrot, matje, mof, muts, naaien,
      nicht, opzouten, paal, palen, pijpen, pik, poot, pot, publiciteitsgeil, raaskallen, reet, reutelen, rukken, schatje,
      schoft, slempen, spuiten, standje, stootje, teef, temeier, toeter, tongzoeng, vergallen, vingeren, vleesroos,
      voor jan-met-de-korte-achternaam, watje, welzijnsmafia, wippen, wuftje, zaadje, zuigen, broekhoesten, brugpieper, penoze,
      op z'n hondjes, galbak`),
    body: words('drol, kont, naakt, piesen, poep, poepen, remsporen, stront'),
    mild: words(`
      afzeiken, aso, bedonderen, belazeren, besodemieterd zijn, besodemieteren, boerenpummel, buiten de pot piesen,
      da's kloten van de bok, dombo, gadverdamme, gesodemieter, hufter, klojo, klootjesvolk, kloten, krentekakker, lummel, mafketel,
      matennaaier, op z'n sodemieter geven, oprotten, opsodemieteren, ouwehoer, ouwehoeren, potverdorie, rotzak, shit, sufferd,
      verkloten, viespeuk, wijf, zakkenwasser, zeiken, zeiker, zuiplap`),
  },
  added: words(
    'kankerjood, kankerjoden, kutmarokkaan, kutmarokkanen, kankermarokkaan, kankermarokkanen, kutturk, kutturken, kankerturk, zandneger, zandnegers, spleetoog, spleetogen, flikkers, hoeren, kankerhoer, klootzakken, kutzooi, lullen, sletten, tyfushoer',
  ),
  slurs: words(
    'kankerjood, kankerjoden, kutmarokkaan, kutmarokkanen, kankermarokkaan, kankermarokkanen, kutturk, kutturken, kankerturk, zandneger, zandnegers, spleetoog, spleetogen, flikker, flikkers',
  ),
  elsewhere: words(`hoer, hoeren, kut, lul, lullen, slet, sletten`),
}
