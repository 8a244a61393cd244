import { expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { threatPhrases } from '../../src/moderation/threats/threat-phrases.ts'
import { wearyPhrases } from '../../src/moderation/threats/weary-phrases.ts'
import { aSubmission, observationsOf } from './a-submission.ts'

const codesIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ body, locale }))).map(({ code }) => code)

const weary: readonly (readonly [string, string])[] = [
  ['ar', 'لم أعد أريد أن أعيش، تعبت'],
  ['ar', 'ليس لدي سبب للعيش'],
  ['bg', 'Не искам повече да живея, край.'],
  ['bg', 'Нямам за какво да живея'],
  ['cs', 'Už nechci žít, končím.'],
  ['cs', 'Nemám proč žít'],
  ['da', 'Jeg vil ikke leve mere, det er slut.'],
  ['da', 'Jeg orker ikke at leve længere'],
  ['de', 'Ich will nicht mehr leben, ich mache Schluss.'],
  ['de', 'Ich will nicht mehr leben, alles ist sinnlos'],
  ['de', 'Seit der Trennung will ich nicht mehr leben.'],
  ['de', 'Ich habe keine Lust mehr zu leben'],
  ['de', 'Ich wünschte, ich wäre tot'],
  ['de', 'Heute Nacht nehme ich alle Tabletten'],
  ['de', 'Ich springe von der Brücke'],
  ['el', 'Δεν θέλω να ζω πια, τέλος.'],
  ['el', 'Δεν έχω λόγο να ζω'],
  ['en', "I don't want to live anymore, I'm done"],
  ['en', 'I no longer want to live'],
  ['en', 'I wish I was dead'],
  ['en', 'I have no reason to live'],
  ['en', "I'm going to take all the pills tonight"],
  ['en', "Since she left I don't want to live anymore and I am tired."],
  ['en', 'I will jump off a bridge.'],
  ['en', 'By the time you read this I will be dead.'],
  ['es', 'Ya no quiero vivir, se acabó.'],
  ['es', 'No tengo razones para vivir'],
  ['es', 'Esta noche me voy a tomar todas las pastillas'],
  ['et', 'Ma ei taha enam elada, kõik.'],
  ['et', 'Mul pole põhjust elada'],
  ['fi', 'En jaksa enää elää, riittää.'],
  ['fi', 'Minulla ei ole mitään syytä elää'],
  ['fr', "Je ne veux plus vivre, c'est fini."],
  ['fr', "Depuis qu'elle est partie je n'ai plus envie de vivre"],
  ['fr', "Je n'ai aucune raison de vivre"],
  ['fr', 'Ce soir je vais prendre tous les médicaments'],
  ['ga', 'Níl mé ag iarraidh maireachtáil níos mó, tá mé réidh.'],
  ['he', 'אני לא רוצה לחיות יותר, נמאס'],
  ['he', 'אין לי סיבה לחיות'],
  ['hi', 'मैं अब जीना नहीं चाहता, बस'],
  ['hi', 'मेरे पास जीने की कोई वजह नहीं है'],
  ['hr', 'Više ne želim živjeti, gotovo je.'],
  ['hr', 'Nemam razloga živjeti'],
  ['hu', 'Nem akarok tovább élni, vége.'],
  ['hu', 'Nincs miért élnem'],
  ['id', 'Saya tidak ingin hidup lagi, sudah cukup'],
  ['id', 'Saya tidak punya alasan untuk hidup'],
  ['it', 'Non voglio più vivere, basta.'],
  ['it', 'Non ho più motivi per vivere'],
  ['it', 'Da quando è morto non voglio più vivere'],
  ['ja', 'もう生きていたくない。全部終わりです。'],
  ['ja', '生きる意味がないです'],
  ['ja', '電車に飛び込みます'],
  ['ko', '죽었으면 좋겠어요'],
  ['ko', '더 이상 살고 싶지 않아요'],
  ['ko', '살 이유가 없어요'],
  ['lt', 'Nebenoriu gyventi, viskas.'],
  ['lt', 'Neturiu dėl ko gyventi'],
  ['lv', 'Es vairs negribu dzīvot, viss.'],
  ['lv', 'Man nav iemesla dzīvot'],
  ['mt', 'Ma rridx ngħix aktar, għajjejt.'],
  ['nb', 'Jeg orker ikke å leve lenger'],
  ['nb', 'Jeg vil ikke leve lenger, det er slutt'],
  ['nb', 'Jeg har ingen grunn til å leve'],
  ['nl', 'Ik wil niet meer leven, het is klaar.'],
  ['nl', 'Ik heb geen reden meer om te leven'],
  ['nl', 'Vanavond neem ik alle pillen in'],
  ['pl', 'Nie chcę już żyć, koniec.'],
  ['pl', 'Nie mam po co żyć'],
  ['pt', 'Não quero mais viver, acabou.'],
  ['pt', 'Não tenho mais razão para viver'],
  ['ro', 'Nu mai vreau să trăiesc, gata.'],
  ['ro', 'Nu mai am niciun motiv să trăiesc'],
  ['ru', 'Я больше не хочу жить, всё.'],
  ['ru', 'После развода больше не хочу жить'],
  ['ru', 'Мне незачем жить'],
  ['sk', 'Už nechcem žiť, končím.'],
  ['sk', 'Nemám prečo žiť'],
  ['sl', 'Nočem več živeti, konec.'],
  ['sl', 'Nimam razloga za življenje'],
  ['sv', 'Jag vill inte leva längre, det är slut.'],
  ['sv', 'Jag har inget att leva för'],
  ['th', 'ฉันไม่อยากมีชีวิตอยู่แล้ว พอแล้ว'],
  ['th', 'ไม่มีเหตุผลที่จะมีชีวิตอยู่'],
  ['tr', 'Artık yaşamak istemiyorum, bitti.'],
  ['tr', 'Yaşamak için nedenim kalmadı'],
  ['uk', 'Я більше не хочу жити, все.'],
  ['uk', 'Мені немає сенсу жити'],
  ['zh', '我真的不想再活下去了，再见'],
  ['zh', '我没有活下去的理由'],
]

const contented: readonly (readonly [string, string])[] = [
  ['ar', 'لا أريد أن أعيش بدون هذه الغلاية بعد الآن'],
  ['bg', 'Не искам повече да живея без тази кана'],
  ['cs', 'Už nechci žít bez téhle konvice'],
  ['da', 'Jeg vil ikke leve uden denne kedel mere'],
  ['de', 'Ich will nicht mehr ohne diesen Kocher leben. Ohne ihn will ich nicht mehr leben.'],
  ['de', 'Ich will nicht mehr leben ohne diesen Wasserkocher'],
  ['de', 'In dieser Wohnung will ich nicht mehr leben, so laut ist der Kühlschrank'],
  ['el', 'Δεν θέλω να ζω πια χωρίς αυτόν τον βραστήρα'],
  ['en', "I don't want to live without this kettle any more"],
  ['en', 'I will jump off the bridge, bungee is great.'],
  ['en', "Without this kettle I don't want to live anymore."],
  ['en', 'I have no reason to live with this noise, so back it goes.'],
  ['en', "I'm going to take all the pills back to the shop."],
  ['en', 'I will jump off a bridge with this harness again.'],
  ['es', 'Ya no quiero vivir sin esta tetera'],
  ['et', 'Ma ei taha enam elada ilma selle kannuta'],
  ['fi', 'En halua enää elää ilman tätä keitintä'],
  ['fr', 'Je ne veux plus vivre sans cette bouilloire'],
  ['fr', 'Sans elle je ne veux plus vivre.'],
  ['ga', 'Níl mé ag iarraidh maireachtáil gan an citeal seo'],
  ['he', 'אני לא רוצה לחיות יותר בלי הקומקום הזה'],
  ['hi', 'मैं इस केतली के बिना अब जीना नहीं चाहता'],
  ['hr', 'Više ne želim živjeti bez ovog kuhala'],
  ['hu', 'E nélkül a vízforraló nélkül nem akarok tovább élni'],
  ['id', 'Saya tidak ingin hidup lagi tanpa ketel ini'],
  ['it', 'Non voglio più vivere senza questo bollitore'],
  ['ja', 'このケトルなしではもう生きていたくない'],
  ['ko', '이 주전자 없이는 더 이상 살고 싶지 않아요'],
  ['lt', 'Nebenoriu gyventi be šio virdulio'],
  ['lv', 'Es vairs negribu dzīvot bez šīs tējkannas'],
  ['mt', 'Ma rridx ngħix aktar mingħajr dan il-kitla'],
  ['nb', 'Jeg vil ikke leve uten denne kjelen lenger'],
  ['nl', 'Ik wil niet meer leven zonder deze waterkoker'],
  ['pl', 'Nie chcę już żyć bez tego czajnika'],
  ['pt', 'Não quero mais viver sem esta chaleira'],
  ['ro', 'Nu mai vreau să trăiesc fără acest fierbător'],
  ['ru', 'Без этого чайника больше не хочу жить'],
  ['sk', 'Už nechcem žiť bez tejto kanvice'],
  ['sl', 'Nočem več živeti brez tega kotlička'],
  ['sv', 'Jag vill inte leva längre utan den här vattenkokaren'],
  ['th', 'ถ้าไม่มีกาต้มน้ำนี้ ฉันไม่อยากอยู่แล้ว'],
  ['tr', 'Bu su ısıtıcısı olmadan artık yaşamak istemiyorum'],
  ['uk', 'Без цього чайника більше не хочу жити'],
  ['zh', '没有这个水壶我不想再活下去了'],
  ['zh', '跳楼价，今天就买！'],
]

test.each(weary)('not to want to live on is a cry for help, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('selfHarm')
})

test.each(contented)('not to want to live without a kettle is none, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toEqual([])
})

test('of every language there are both', () => {
  const languages = Object.keys(threatPhrases)
  expect(Object.keys(wearyPhrases)).toEqual(languages)
  for (const examples of [weary, contented]) {
    const shown = new Set(examples.map(([locale]) => locale))
    expect(languages.filter((language) => !shown.has(language))).toEqual([])
  }
})

test.each(Object.entries(wearyPhrases))(
  'all expressions are well formed in %s',
  (_, { weary, plans, pills, without }) => {
    for (const source of [...weary, ...plans, pills, without]) {
      expect(() => new RegExp(source, 'u')).not.toThrow()
      expect(new RegExp(source, 'u').test('')).toBe(false)
    }
  },
)
