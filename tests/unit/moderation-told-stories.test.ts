import { describe, expect, test } from '@jest/globals'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { aSubmission } from './a-submission.ts'

const reasonsIn = async (body: string) =>
  (await moderate(aSubmission({ body }), phases)).findings
    .filter(({ phase }) => phase === 'threats')
    .map(({ reason }) => reason)

describe('a threat in a review that tells of messages, speakers, novels or games has a deadline', () => {
  test.each([
    'I got a text from the seller: I know where you live.',
    'The seller sent me a message saying I will kill you if you do not delete the review.',
    'Their email read: we know where you live. I went to the police.',
    'He kept repeating I will kill you, in front of my children.',
    'I was told by the courier I will kill you if you complain.',
    'Nach meiner Bewertung kam eine SMS vom Händler: Ich weiß, wo du wohnst.',
    'Der Verkäufer meinte nur, ich bring dich um wenn du das nicht löschst.',
    'Le vendeur me dit je vais te tuer si tu laisses un avis.',
    'El vendedor me amenazó por WhatsApp: te voy a matar.',
    'Mi è arrivato un messaggio dal venditore: ti ammazzo.',
    'قال لي البائع سأقتلك إذا لم تحذف التقييم.',
    '客服跟我说：我知道你住哪。',
    'Il y a une bombe dans le magasin et le héros a une heure. Un excellent polar.',
    'There is a bomb in the building and the hero has one hour. Best thriller of the year.',
    'Escape room in a box: there’s a bomb in the house and the kids have 60 minutes to defuse it.',
    'Mon fils crie je vais te tuer avec son épée en mousse.',
    'J’ai reçu un appel : je vais te tuer si tu ne retires pas ton avis.',
    'Ce livre est haletant, je sais où tu habites dit une voix.',
    'Polisen har fått veta: jag ska döda dig stod det på lappen.',
    'Dein Krimi ist super: ich bringe dich um steht auf jeder Seite.',
    'El juego es divertido, te voy a matar gritan los niños.',
  ])('%s', async (body) => {
    expect(await reasonsIn(body)).not.toContain('ILLEGAL')
  })
})

describe('a threat of the author’s own has none', () => {
  test.each([
    'I will kill you, I know where you live.',
    'Ich bringe dich um, ich weiß wo du wohnst.',
    'Je vais te tuer, voleur.',
    'Te voy a matar, ladrón.',
    'Ti ammazzo, truffatore.',
    'Я тебя убью, вор.',
    'お前を殺す。',
    '我要杀了你。',
    // A word of the goods, or the beginning of another, tells no story.
    'I will kill you, I know where you live. This polish is streaky.',
    'I will kill you, I know where you live. The shirt is torn, the mug is cracked.',
    'I will kill you, I know where you live. Water level is low.',
    'I will kill you. The yellow sign, the print and the poster are all faded this season.',
    'I will kill you. You lied to me about the record player.',
    'I will kill you, I figured out who you are. The laser is dead, the costume torn.',
    'I will kill you and your boss, the fence plot is ruined.',
    'Je vais tuer le livreur, je sais où il habite.',
    'Je vais te tuer. Il livre toujours en retard, ça me tape sur les nerfs.',
    'Je vais te tuer. Je m’appelle comme je veux, moustique.',
    'Te voy a matar, sé dónde vives. La cafetera pierde agua.',
    'Te voy a matar. Sin presión, con el juego de sábanas roto y un cable peligroso.',
    'Hay una bomba en tu tienda. La cafetera pierde agua.',
    'Vou te matar, sei onde moras. A cafeteira perde água e pressão.',
    'Vou te matar. O jogo de panelas chegou riscado, ninguém ligou.',
    'Ich bringe dich um, ich weiß wo du wohnst. Das Schild fehlt.',
    'Ich bringe dich um. Ihr Kriminellen, der Aufkleber klebt nicht und es gibt keinen Spielraum.',
    'Ik vermoord je, de boekhouding klopt niet.',
    'Minä tapan sinut. En pääse kirjautumaan.',
    'Ubil te bom. Ni prijetno, na polici se maje.',
    'Zabiju tě. Ten plot je křivý.',
    'Jag ska döda dig. Skylten saknas.',
    'Я тебя убью, вор. Против комаров не помогает, романтика.',
    'Saya akan membunuh kamu. Saya pesan dua.',
    'お前を殺す。蚊が減らない。',
  ])('%s', async (body) => {
    expect(await reasonsIn(body)).toContain('ILLEGAL')
  })
})

describe('is none at all', () => {
  test.each([
    'Los auriculares son buenos pero no me tapan su voz del todo.',
    'Am cumpărat un vin pentru voi, dragii mei socri.',
    'Venim pentru voi de la Brașov, sunteți cei mai buni.',
    'Bu dükkana sadece sizin için geliyorum, çok güler yüzlüsünüz.',
    'Έρχομαι για εσάς και μόνο, η καλύτερη εξυπηρέτηση.',
    'Винаги идвам за вас, най-добрите сте.',
    'Vi kommer efter er nästa år också.',
    'V tomto obchodě je bomba obsluha.',
    'W tym sklepie jest bomba wybór.',
    'I’ll shoot you another email if the replacement breaks.',
    'I’ll shoot you guys an email next week.',
    'I will kill the boss eventually.',
    'Voy a matar al jefe final.',
    'They must shoot you three times to win.',
    '这种劣质充电器会烧了你家。',
    'Hay una bomba en la casa para el agua del pozo y funciona de maravilla.',
    'Tem uma bomba no depósito de água, muito silenciosa.',
    '刀片太锋利，一不小心会割你脖子。',
    '谁杀了你，这个剧本很好玩。',
    'On vous tue dès le départ si vous campez.',
  ])('%s', async (body) => {
    expect(await reasonsIn(body)).toEqual([])
  })
})
