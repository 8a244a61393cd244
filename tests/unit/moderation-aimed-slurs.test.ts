import { describe, expect, test } from '@jest/globals'
import { profanity } from '../../src/moderation/phases/profanity.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'

const foundIn = async (locale: string, body: string) =>
  (await observationsOf(profanity, aSubmission({ body, locale }))).map(
    ({ action, code }) => `${action} ${code}`,
  )

describe('a slur that somebody is called', () => {
  test.each([
    ['en', 'You chink'],
    ['en', 'The owner is a spic'],
    ['en', 'You Pakis are all thieves'],
    ['en', 'The driver is a tranny'],
    ['en', 'You coon'],
    ['en', 'You wog'],
    ['en', 'dirty gyppo'],
    ['en', 'You dirty Jew'],
    ['en', 'The faggot at the till laughed at me'],
    ['en', 'Worst shop, the poof behind the counter shouted'],
    ['de', 'Du dreckiger Jude'],
    ['de', 'Ihr Judenschweine'],
    ['de', 'Du Schlitzauge'],
    ['de', 'Ihr Scheißausländer'],
    ['fr', 'Tu es un sale arabe'],
    ['fr', 'le gérant est un négro'],
    ['fr', 'Ce sale bougnoule ne répond pas'],
    ['fr', 'Le vendeur est une pédale'],
    ['es', 'eres un negrata'],
    ['es', 'El repartidor es un negro de mierda'],
    ['it', 'sei un ricchione'],
    ['it', 'Il titolare è un negro'],
    ['nl', 'jij kankerjood'],
    ['nl', 'Jullie kutmarokkanen'],
    ['pl', 'jesteś pedałem'],
    ['pl', 'ty czarnuchu'],
    ['cs', 'ty buzerante'],
    ['hu', 'te büdös cigány'],
    ['ru', 'ты чурка'],
    ['ru', 'Вы все черномазые'],
    ['tr', 'sen ibnesin'],
    ['tr', 'ibne kasiyer'],
    ['he', 'אתה כושי'],
    ['zh', '你们这些黑鬼'],
    ['ja', '店員はチョン'],
    ['ko', '판매자는 짱깨'],
    ['ar', 'أنت زنجي قذر'],
    ['bg', 'Ти си мръсен циганин'],
    ['da', 'Du er en perker'],
    ['el', 'Είσαι βρώμικος τούρκος, ρε πούστη'],
    ['fi', 'Sinä olet saatanan neekeri'],
    ['hi', 'तू छक्का है'],
    ['hr', 'Ti si peder'],
    ['id', 'dasar cina!'],
    ['nb', 'Du er en jævla neger'],
    ['pt', 'Você é um viado'],
    ['ro', 'Ești un țigan împuțit'],
    ['sk', 'Ty buzerant'],
    ['sv', 'Du är en jävla blatte'],
    ['th', 'มึงไอ้ลาว'],
    ['uk', 'Ти жид'],
    ['et', 'Sa oled neeger'],
    ['sl', 'Ti si čefur'],
    ['lt', 'Tu esi čigonas'],
    ['lv', 'Tu esi žīds'],
  ])('waits for a person, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toEqual(expect.arrayContaining(['redact slur', 'hold abuse']))
  })

  test('is masked where it stands', async () => {
    const body = 'Dreadful. You dirty gyppo, never again.'
    const [found] = await observationsOf(profanity, aSubmission({ body }))
    expect(body.slice(found?.start, found?.end)).toBe('gyppo')
  })

  test('is one whatever language its author says it is in', async () => {
    expect(await foundIn('ja', 'Du dreckiger Jude')).toContain('hold abuse')
  })
})

describe('the same letters that name nobody', () => {
  test.each([
    ['en', 'The Maine coon loves it, you coon hound owners should try it too'],
    ['en', 'It left my car spic and span. Your driver is spic and span too.'],
    ['en', 'There is a chink in the armour, your armour has a chink.'],
    ['en', 'My friend Paki loves it. You coon owners know.'],
    ['ru', 'Вы чурки привезли сырые.'],
    ['en', 'Kaffir lime leaves, you need them.'],
    ['en', 'Jude Law wears this. Hey Jude is on the record, you will love it.'],
    ['en', 'A dirty gypsy skirt, boho style. You gypsy souls will like it.'],
    ['en', 'The tent poles are dirty and smelly.'],
    ['es', 'El color negro destiñe, es un negro feo. El vendedor envió el negro.'],
    ['es', 'Cargador chino de mierda, el color negro de mierda se cae'],
    ['it', 'Scarpe di colore negro, roba cinese di merda'],
    ['it', 'Il finocchio è fresco, tu lo metti in forno'],
    ['pt', 'O preto é lindo, você recebe o negro'],
    ['hu', 'Cigányzene a lemezen, a román zászló szép'],
    ['de', 'Die Zigeunersauce ist gut, der Mohr im Hemd auch. Die Pole sind dreckig, verdammte Pole.'],
    ['de', 'Meine Katze hat Schlitzaugen, sie ist süß'],
    ['de', 'Jude Law spielt gut. Er ist Jude und Türke und nett.'],
    ['fr', 'Tu pédales plus vite avec ce vélo, il pédale bien'],
    ['fr', 'La tapette à souris fonctionne, vous tapez une fois'],
    ['fr', 'Cuisine arabe excellente, sale et tâché à la livraison'],
    ['pl', 'Pedał w rowerze się zepsuł, jest zepsuty'],
    ['bg', 'Мангалът е мръсен. Вие продавате мръсен мангал.'],
    ['fi', 'Kuski ryssi toimituksen.'],
    ['ru', 'Крем хороший, он жидкий. Берёзовые чурки сухие.'],
    ['cs', 'Zasraná židle, jste hrozní'],
    ['ja', 'お前チョンマゲ似合う'],
    ['ko', '흑돼지 맛있어요, 이 튀김도'],
    ['zh', '老板这棒子不错'],
    ['tr', 'O zenci bebek çok güzel. Pis arap sabunu kokuyor.'],
    ['nl', 'De poten van de tafel zijn vies, je poten breken'],
    ['sv', 'Din svans är fin'],
    ['el', 'Τούρκικος καφές, είναι βρώμικος ο μύλος'],
  ])('pass, in %s: %s', async (locale, body) => {
    expect((await foundIn(locale, body)).filter((found) => /slur|abuse/.test(found))).toEqual([])
  })

  test('a name with an article is none', async () => {
    expect(await foundIn('en', 'It is run by a Paki.')).toContain('redact slur')
  })
})

describe('a hostile text is answered', () => {
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    await foundIn('en', body.slice(0, 50_000).concat('you dirty '.repeat(5_000)))
  })
})
