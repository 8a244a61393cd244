import { oneForm } from '../matching-text.ts'

/**
 * Whether a review speaks of messages, of somebody who said something, or of a book, a film or a game: then a threat in it may well be told
 * instead of made, in ways that no list of phrases has all of (words-of-others.ts has the plain ones).
 */
export function tellsStories(text: string): boolean {
  return STORIES.test(oneForm(text.toLowerCase()))
}

/** Whether it speaks of a book, a film or a game. */
export function tellsFiction(text: string): boolean {
  return FICTION.test(oneForm(text.toLowerCase()))
}

/** Whether a villain, a hero or "in this game" stands in the sentence that ends here: what they threaten, nobody does. */
export function endsWithCharacter(before: string): boolean {
  return CHARACTER_BEFORE.test(oneForm(before.toLowerCase()))
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
  `novel audiobook movie thriller character villain detective mystery whodunit escape episode nerf costume doormat sticker mosquito
  roman hörbuch hörspiel krimi spiel figur handlung szene türschild aufkleber schwert kostüm mücke schnecke ameise wespe
  livre histoire personnage héros scène jouet affiche moustique limace épée libro novela película personaje historia escena juego juguete espada videojuego
  romanzo giallo storia personaggi scena gioco giocattol spada zanzar livro romance história personagem jogo brinquedo mosquit
  boek verhaal personage zwaard bordspel deckare berättels spelet svärd historie spillet kirja romaani elokuva tarina pelis miekka
  książk powieś kryminał bohater miecz kniha kniž román hrdin príbeh příběh regény könyv játék joculu povest
  книг роман фильм сюжет детектив персонаж игр комар βιβλί ταινί παιχνίδ kitap oyun kılıç sivrisinek
  كتاب رواية فيلم لعبة סרט משחק सीरियल किताब फिल्म गेम उपन्यास नॉवेल कहानी सीन कॉमिक`.split(/\s+/)

/** As they are, and no beginning of others. */
const sayingWhole = ['text', 'texts', 'mail', 'call', 'called', 'anruf']
const tellingWhole =
  `book books film films series season story plot scene hero game games level levels boss player players
  laser toy toys sword swords poster print shirt mug sign lyrics song comic comics slug slugs ant ants wasp wasps buch film serie lied schild jeu polar série
  joc gra grze hra hře hru kniha bog bok boka film filme filmu spel spil agua água presión pressão bombear ספר`.split(
    /\s+/,
  )

/** Somebody else's saying, in words that would say nothing by themselves. */
const saidBy = ['was told', 'told by', '(?:me|nous) dit', 'قال(?:ت|وا)? لي', 'قال لنا']

/** Of scripts that write no spaces. */
const sayingUnspaced =
  `メッセージ メール 電話 脅 言われ 문자 메시지 협박 전화 카톡 短信 消息 微信 电话 威胁 跟我说 对我说 发来 留言
  ข้อความ ขู่ แชท`.split(/\s+/)
const tellingUnspaced =
  `小説 映画 アニメ 漫画 ゲーム 主人公 犯人 ドラマ クリーパー セリフ 蚊 소설 영화 게임 드라마 주인공 대사
  小说 电影 游戏 剧本 动漫 剧情 推理 凶手 หนัง เกม นิยาย ละคร การ์ตูน ซีรีส์`.split(/\s+/)

/** Of a story and nowhere else, as its languages name them: with an article where the bare word is also what people call a seller. */
const characters =
  `the villain,the hero,the heroine,the killer,the murderer,protagonist,antagonist,in this game,in the game,der mörder,der bösewicht,der held,die heldin,
  l'assassin,l’assassin,le tueur,le héros,l'héroïne,el asesino,la asesina,el villano,el protagonista,la protagonista,l'assassino,l’assassino,il cattivo,il protagonista,
  o assassino,o vilão,o protagonista,de moordenaar,de schurk,de held,mördaren,skurken,hjälten,morderen,helten,murhaaja,sankari,morderca,bohater,vrah,hrdin,
  morilec,junak,ubojica,ubica,negativac,a gyilkos,főhős,criminalul,ucigașul,personajul,убийца,убиецът,герой,героиня,вбивця,лиходій,ο δολοφόνος,ο ήρωας,katil,kahraman,
  البطل,القاتل,الشرير,הרוצח,הגיבור,הנבל,विलेन,खलनायक,हीरो,नायक,हत्यारा,कातिल,डाकू,किरदार,si pembunuh,penjahatnya,tokoh,mõrvar,kangelane,žudikas,herojus,slepkava,varonis,
  l-qattiel,an dúnmharfóir`.split(/,\s*/)
const charactersUnspaced =
  `犯人 主人公 殺人鬼 悪役 ヒロイン 범인 주인공 살인마 악당 凶手 主角 反派 ฆาตกร ตัวร้าย พระเอก นางเอก ตัวละคร ในเกม เกมนี้`.split(
    /\s+/,
  )

const oneOf = (words: readonly string[]) => words.map(oneForm).join('|')

const fiction = `(?<!\\p{L})(?:${oneOf(telling)})|(?<!\\p{L})(?:${oneOf(tellingWhole)})(?!\\p{L})|${oneOf(tellingUnspaced)}`
const FICTION = new RegExp(fiction, 'u')
const STORIES = new RegExp(
  `${fiction}|(?<!\\p{L})(?:${oneOf([...saying, ...saidBy])})|(?<!\\p{L})(?:${oneOf(sayingWhole)})(?!\\p{L})|${oneOf(sayingUnspaced)}`,
  'u',
)
const CHARACTER_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${oneOf(characters)})|${oneOf(charactersUnspaced)})[^.!?。！？\\n]{0,80}$`,
  'u',
)
