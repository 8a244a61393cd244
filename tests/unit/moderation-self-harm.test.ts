import { expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { selfHarmPhrases } from '../../src/moderation/threats/self-harm-phrases.ts'
import { aSubmission, observationsOf } from './a-submission.ts'

const codesIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ body, locale }))).map(({ code }) => code)

const announced: readonly (readonly [string, string])[] = [
  ['en', "I'm going to kill myself tonight because of all this."],
  ['en', 'I am going to kill myself tomorrow, goodbye.'],
  ['en', 'I want to die tonight.'],
  ['en', 'Goodbye everyone, I want to die.'],
  ['en', 'I want to die, nobody cares.'],
  ['en', "I've decided to kill myself."],
  ['en', 'I plan to end my life tonight.'],
  ['en', 'I keep thinking about ending it all.'],
  ['en', 'They all left me and I am going to commit suicide.'],
  ['en', "Bye everyone, I'll kill myself."],
  ['cs', 'Chci dnes umřít.'],
  ['de', 'Ich werde mich heute Nacht umbringen.'],
  ['de', 'Ich werde mir heute das Leben nehmen.'],
  ['et', 'Tahan täna surra.'],
  ['hi', 'Main aaj marna chahta hu'],
  ['nl', 'Ik ga vanavond zelfmoord plegen.'],
  ['ru', 'Завтра я умру.'],
  ['ar', 'سأقتل نفسي الليلة.'],
  ['bg', 'Ще се убия довечера.'],
  ['cs', 'Zabiju se dneska večer.'],
  ['cs', 'Spáchám dnes sebevraždu.'],
  ['cs', 'Dnes večer se zabiju.'],
  ['da', 'I aften tager jeg mit eget liv.'],
  ['de', 'Heute Nacht werde ich mich umbringen.'],
  ['de', 'Ich will heute Nacht sterben.'],
  ['de', 'Morgen bringe ich mich um. Lebt wohl.'],
  ['de', 'Ich habe beschlossen, mich umzubringen.'],
  ['el', 'Απόψε θα σκοτωθώ.'],
  ['es', 'Me voy a matar esta noche.'],
  ['es', 'He decidido suicidarme.'],
  ['et', 'Täna tapan ma end ära.'],
  ['fi', 'Tapan itseni tänään'],
  ['fr', 'Je vais me tuer demain.'],
  ['fr', "J'ai décidé de me suicider."],
  ['ga', 'Teastaíonn uaim bás a fháil anocht.'],
  ['he', 'הלילה אני מתאבד'],
  ['hi', 'आज रात मैं मरना चाहता हूँ।'],
  ['hr', 'Večeras ću se ubiti.'],
  ['hu', 'Ma este megölöm magam.'],
  ['id', 'Malam ini saya mau mati.'],
  ['it', 'Stasera mi uccido.'],
  ['it', 'Ho deciso di farla finita.'],
  ['ja', 'これから死にます。さようなら。'],
  ['ja', '私は自殺したい'],
  ['ko', '오늘 자살합니다.'],
  ['lt', 'Šiandien nusižudysiu.'],
  ['lt', 'Noriu mirti šiandien.'],
  ['lv', 'Es gribu mirt šovakar.'],
  ['mt', 'Irrid immut illejla.'],
  ['nb', 'I kveld tar jeg livet av meg.'],
  ['nl', 'Vanavond maak ik een eind aan mijn leven.'],
  ['pl', 'Zabiję się dzisiaj.'],
  ['pl', 'Chcę popełnić samobójstwo'],
  ['pt', 'Vou me matar esta noite.'],
  ['ro', 'Vreau să mor diseară.'],
  ['ru', 'Хочу умереть сегодня ночью.'],
  ['ru', 'Сегодня повешусь.'],
  ['sk', 'Zabijem sa dnes večer.'],
  ['sk', 'Spácham dnes samovraždu.'],
  ['sl', 'Danes se bom ubil.'],
  ['sv', 'Ikväll tar jag livet av mig.'],
  ['th', 'คืนนี้ฉันจะตาย'],
  ['tr', 'Bu gece kendimi öldüreceğim.'],
  ['tr', 'Bugün ölmek istiyorum.'],
  ['uk', 'Сьогодні вночі хочу померти.'],
  ['zh', '我今晚自杀。'],
  ['zh', '我决定自杀了。'],
  ['zh', '今晚我想死。'],
]

test.each(announced)('when, or a farewell, takes nothing from it, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('selfHarm')
})

test('of every language there is one', () => {
  const shown = new Set(announced.map(([locale]) => locale))
  expect(Object.keys(selfHarmPhrases).filter((language) => !shown.has(language))).toEqual([])
})

test.each([
  ['en', 'A grumpy man who is going to commit suicide until new neighbours move in. Loved it.'],
  ['en', 'Everyone who is thinking about committing suicide should read this book.'],
  ['en', 'The hero decided to end it all in chapter three.'],
  ['en', "I don't want to live without these pills anymore, my migraine is gone."],
  ['en', 'I decided to take my life back with this planner.'],
  ['en', 'I am going to end it all with these weeds.'],
  ['ja', '主人公が自殺する場面'],
  ['ja', '自殺したいと思う主人公の物語'],
  ['ko', '주인공이 스스로 목숨을 끊는 장면'],
  ['zh', '小说里男主想自杀'],
  ['zh', '我觉得男主想自杀的情节很好'],
  ['zh', '我想死你们家的麻花了，朋友帮我带了两包'],
  ['pl', 'Główny bohater chce popełnić samobójstwo'],
  ['cs', 'Hlavní hrdina chce spáchat sebevraždu'],
  ['sk', 'Hlavný hrdina chce spáchať samovraždu'],
  ['it', 'Voglio farla finita con le capsule di plastica'],
  ['fr', 'Le héros pense à en finir avec la vie'],
  ['nl', 'De hoofdpersoon wil zelfmoord plegen'],
  ['th', 'พระเอกในนิยายอยากฆ่าตัวตาย'],
  ['hi', 'उपन्यास का नायक आत्महत्या करना चाहता है'],
  ['hr', 'Junak želi počiniti samoubojstvo'],
  ['id', 'Tokoh utama ingin bunuh diri'],
  ['he', 'הגיבור רוצה להתאבד בסוף הספר'],
])('what a hero does in a book is read at leisure, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toEqual([])
})

test.each([
  ['en', 'I want to die of the heat tonight.'],
  ['en', 'I want to die laughing today.'],
  ['en', 'I want to die tonight of shame in these shoes.'],
  ['de', 'Heute will ich sterben vor Scham.'],
  ['de', 'Jetzt will ich nicht mehr leben ohne diesen Kaffee.'],
  ['fr', 'Ce soir je veux mourir de rire.'],
  ['es', 'Hoy me quiero morir de calor.'],
  ['it', 'Oggi voglio morire dal ridere.'],
  ['pt', 'Hoje quero morrer de vergonha.'],
  ['pl', 'Dzisiaj chcę umrzeć ze śmiechu.'],
  ['cs', 'Dnes chci umřít smíchy.'],
  ['ru', 'Сегодня хочу умереть со смеху.'],
  ['ja', '今日は暑くて死にたい'],
  ['ko', '오늘 더워서 죽고 싶어요'],
  ['zh', '今天热得我想死'],
  ['sv', 'Ikväll vill jag dö av skratt.'],
])('nor does when make a figure of speech earnest, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toEqual([])
})
