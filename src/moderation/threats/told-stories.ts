import { oneForm } from '../matching-text.ts'

/**
 * Whether a review speaks of messages, of somebody who said something, or of a book, a film or a game: then a threat in it may well be told
 * instead of made, in ways that no list of phrases has all of (words-of-others.ts has the plain ones).
 */
export function tellsStories(text: string): boolean {
  return STORIES.test(oneForm(text.toLowerCase()))
}

/** How what was said, called or written begins, by language of ours; what follows is its ending. */
const saying =
  `messag sms whatsapp telegram e-mail email voicemail threat repeat scream shout yell texted phoned police
  nachricht gedroht drohte bedroh meinte geschrieben schrieb anruf polizei drohung
  menac appel écrit mensaj amenaz llamad escrib policía messaggi minacci scritto chiamat polizia
  mensag ameaç escrev ligou polícia bericht dreig schreef politie
  meddeland besked melding hota truede truet trusler skrev polis politi viest uhka uhkail soitti teade ähvard kirjuta sõnum
  wiadomoś groźb groził zagroził napisa policj zpráv správ vyhrož vyhráž volal sporočil groži grozil poruk prijet pretio prijetnj
  üzenet fenyeget mesaj ameninț žinut grasin parašė ziņ draud rakstīj bhagair teachtaireacht heddid messaġġ pesan mengancam ancaman tehdit
  сообщен смс угрож угроз написал сказал полици погрож повідомлен написав заплаш съобщен μήνυμα απειλ
  رسال هدد تهديد واتساب הודע איים איומ ווטסאפ धमकी मैसेज संदेश`.split(/\s+/)

/** The same of what is told, played, printed and fought against. */
const telling =
  `novel audiobook movie thriller character villain detective mystery murder whodunit escape episode nerf costume doormat sticker mosquito
  roman hörbuch hörspiel krimi spiel figur handlung szene türschild aufkleber schwert kostüm mücke schnecke ameise wespe
  livre histoire personnage héros scène jouet affiche moustique limace épée libro novela película personaje historia escena juego juguete espada videojuego
  romanzo giallo storia personaggi scena gioco giocattol spada zanzar livro romance história personagem jogo brinquedo mosquit
  boek verhaal personage zwaard bordspel deckare berättels spelet svärd historie spillet kirja romaani elokuva tarina pelis miekka
  książk powieś kryminał bohater miecz kniha kniž román hrdin príbeh příběh regény könyv játék joculu povest
  книг роман фильм сюжет детектив персонаж игр комар βιβλί ταινί παιχνίδ kitap oyun kılıç sivrisinek
  كتاب رواية فيلم لعبة סרט משחק सीरियल किताब फिल्म गेम`.split(/\s+/)

/** As they are, and no beginning of others. */
const whole =
  `text texts mail call called book books film films series season story plot scene hero game games level levels boss player players
  laser toy toys sword swords poster print shirt mug sign lyrics song comic comics slug slugs ant ants wasp wasps buch film serie lied schild jeu polar série
  joc gra grze hra hře hru kniha bog bok boka film filme filmu spel spil agua água presión pressão bombear ספר`.split(
    /\s+/,
  )

/** Somebody else's saying, in words that would say nothing by themselves. */
const saidBy = ['was told', 'told by', '(?:me|nous) dit', 'قال(?:ت|وا)? لي', 'قال لنا']

/** Of scripts that write no spaces. */
const unspaced =
  `メッセージ メール 電話 脅 言われ 小説 映画 アニメ 漫画 ゲーム 主人公 犯人 ドラマ クリーパー セリフ 蚊
  문자 메시지 협박 전화 카톡 소설 영화 게임 드라마 주인공 대사 短信 消息 微信 电话 威胁 跟我说 对我说 发来 留言 小说 电影 游戏 剧本 动漫 剧情 推理 凶手
  ข้อความ ขู่ แชท หนัง เกม นิยาย ละคร`.split(/\s+/)

const STORIES = new RegExp(
  `(?<!\\p{L})(?:${[...saying, ...telling, ...saidBy].map(oneForm).join('|')})|(?<!\\p{L})(?:${whole.map(oneForm).join('|')})(?!\\p{L})|${unspaced.map(oneForm).join('|')}`,
  'u',
)
