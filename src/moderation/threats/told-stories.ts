import { oneForm } from '../matching-text.ts'

/**
 * Whether a review speaks of messages, of somebody who said something, or of a book, a film or a game: then a threat in it may well be told
 * instead of made, in ways that no list of phrases has all of (words-of-others.ts has the plain ones).
 */
export function tellsStories(text: string): boolean {
  return STORIES.test(oneForm(text.toLowerCase()).replace(UNANSWERED, ' '))
}

/** Whether it speaks of a book, a film or a game. */
export function tellsFiction(text: string): boolean {
  return FICTION.test(oneForm(text.toLowerCase()))
}

/** Whether a villain, a hero or "in this game" stands in the sentence that ends here: what they threaten, nobody does. */
export function endsWithCharacter(before: string): boolean {
  return CHARACTER_BEFORE.test(oneForm(before.toLowerCase()))
}

/**
 * How what was said, called or written begins, by language of ours; what follows is its ending. Nothing that is also the beginning of an
 * everyday word, as "yell" is of "yellow" and "polis" of "polish".
 */
const saying =
  `message messaging sms whatsapp telegram e-mail email voicemail threaten screamed screaming shouted shouting yelled yelling texted phoned
  nachricht gedroht drohte bedroh meinte geschrieben schrieb anruf polizei
  menac écrit mensaj amenaz llamada escrib policía policia messaggi minacci scritto chiamata polizia
  mensag ameaç escrev polícia dreig schreef politie
  meddeland besked melding hota truede truet trusler skrev politiet uhkail uhkasi soitti teade ähvard kirjuta sõnum
  wiadomoś groźb groził zagroził napisa policj zpráv správ vyhrož vyhráž volal sporočil groži grozil poruk prijetio prijetila prijetnj pretio pretila policij
  üzenet fenyeget mesaj ameninț žinut grasin parašė ziņ draud rakstīj bhagair teachtaireacht heddid messaġġ mengancam ancaman tehdit
  сообщен смс угрож угроз написал сказал полици погрож повідомлен написав заплаш съобщен μήνυμα απειλ
  رسال هدد تهديد واتساب הודע איים איומ ווטסאפ धमकी मैसेज संदेश`.split(/\s+/)

/** The same of what is told and played. */
const telling =
  `novel audiobook movie thriller villain detective whodunit episode hörbuch hörspiel videospiel brettspiel romanfigur hauptfigur schwert
  personnage héros scène jouet épée libro novela película personaje escena juguete espada videojuego videogame videogioc videojogo
  romanzo romanzi giallo personaggi giocattol livro personagem brinquedo
  personage zwaard bordspel deckare berättels svärd kirja-arvostelu romaani elokuva tarina miekka
  książk powieś kryminał bohater kniha knihu knize kniž hrdin príbeh příběh regény könyv játék poveste
  книг фильм сюжет детектив персонаж игр βιβλί ταινί παιχνίδ kitap oyun kılıç
  كتاب رواية فيلم لعبة סרט משחק सीरियल किताब फिल्म गेम उपन्यास नॉवेल कहानी सीन कॉमिक`.split(/\s+/)

/** As they are, and no beginning of others: "livre" is a book, and "livreur" who brings one. */
const sayingWhole = [
  'police|politi|polis(?:en|e|i|in|ten)?|polici[ei]|políci[aieou]',
  '(?:got|received|read|a|the|this) (?:text|mail|call)s?|(?:texts?|calls?|mails?) (?:from|saying)|text messages?|phone calls?|called (?:me|us)',
  '(?:kept|keeps|started) (?:repeating|saying)',
  "(?:un|l['’]|des|reçu) ?appels?|(?:me|nos) ligou|ligou-me|berichte?(?:n|je)?|viesti\\p{L}{0,4}",
  'pesan (?:dari|singkat|suara|teks|wa|masuk)|(?:mengirim|kirim|terima) pesan',
]
const tellingWhole = [
  'books?|films?|series|story|stories|scenes?|hero|heroes|games?|video ?games?|characters?|players|toys?|swords?|comics?|song|lyrics|the plot',
  'escape rooms?|laser tag|(?:final |end)boss|boss (?:fight|level)|nerf(?:-| )(?:gun|pistol|blaster)s?|(?:tv|netflix|fernseh|krimi)-?serien?',
  'buch|buches|bücher|krimis?|roman|romans|romane|romanen|romaner|romanul|román[ue]?|figuren|handlung|szenen?|spiele?s?|spielen|das lied|songtext',
  '(?:le|ce|un|du|au|mon|beau|bon|premier|excellent|les|ces|des) livres?|(?:un|ce|le|du|bon|excellent) polar|(?:la|cette|une) série(?! de)',
  "l['’]histoire|une histoire|(?:la|una) (?:historia|storia)|(?:a|uma) história|(?:het|een) verhaal|historien",
  '(?:jeux?|juegos?|jogos?)(?! de (?!mesa|tabuleiro|cartas|société|cartes|rol|rôle))|gioc(?:o|hi)|boeken|boek|bog|bok|boka|bøger|bøker|filme|filmu',
  'spillet|spil|spel|joc|jocul|gra|grze|grę|hra|hře|hru|kniha|peli(?:ä|n|ssä|stä|t)?|kirja(?:n|ssa|sta|a|t)?|роман(?:а|е|ом|у|ы)?|(?<!בית )ספר',
]

/** Somebody else's saying, in words that would say nothing by themselves. */
const saidBy = ['was told', 'told by', '(?:me|nous) dit', 'قال(?:ت|وا)? لي', 'قال لنا']

/**
 * Messages of the author's that nobody answers: in "answer my emails or I will kill you" they are what the author wants, and whoever
 * ignores them has said nothing.
 */
const unanswered = [
  "(?:answer|reply to|respond to|ignor(?:e|ed|es|ing)|(?:did not|didn['’]?t|don['’]?t|do not|never|doesn['’]?t) (?:even )?(?:answer(?:ed)?|read|repl(?:y|ied) to|respond(?:ed)? to|react to)) (?:to )?(?:all |any |all of |any of )?(?:my|our) (?:\\p{L}{1,9} )?(?:e-?mails?|mails?|messages?|texts?|calls?|phone calls?)",
  '(?:ignorier(?:t|st|en|te|ten)|beantworte(?:t|st|te)?|lest|liest) (?:ihr |du |sie ){0,2}(?:alle )?(?:mein|unser)e (?:nachrichten?|e-?mails?|mails?|anrufe|sms)(?: nicht)?',
  '(?:antworte(?:t|st|te|ten)?|reagier(?:t|st|en|te)) (?:ihr |du |sie |mir ){0,2}(?:nicht |nie |endlich |gefälligst ){0,2}auf (?:mein|unser)e (?:nachrichten?|e-?mails?|mails?|anrufe|sms)',
  '(?:meine|unsere) (?:nachrichten|e-?mails|mails|anrufe) (?:ignoriert|ignorierst|beantwortet)',
  '(?:répond(?:ez|s|re)|ignor(?:ez|es|é|er)|lis(?:ez)?)(?: pas| jamais){0,2} (?:à )?(?:tous )?mes (?:e-?mails?|mails?|messages|appels|textos)',
  '(?:contest(?:an|a|as|en|ad|áis|ar)|respond(?:en|e|an|ed|éis|er)|ignor(?:an|as|a|áis|ado)|leen|lees) (?:a )?(?:todos )?mis (?:mensajes|correos|e-?mails?|mails?|llamadas|whatsapps?)',
  '(?:rispond(?:ete|i|ere)|ignor(?:ate|i|ato)|legget?e) (?:a(?:lle|i|l)? |l[ea] |i )?(?:mi[eo]i?) (?:messaggi|e-?mail|mail|chiamate|telefonate)',
  '(?:beantwoord(?:t|en)?|negeer|negeren|negeert|lees|lezen)(?: (?:je|jullie|u))? (?:al )?(?:mijn|onze) (?:e-?mails?|mails?|berichten|telefoontjes|appjes)(?: niet)?|(?:reageer|reageren|reageert|antwoord|antwoorden)(?: (?:je|jullie|u))?(?: niet| nooit)? op (?:mijn|onze) (?:e-?mails?|mails?|berichten)',
  '(?:respond(?:am|a|em|e|eram)|ignor(?:am|a|em|aram|ado)|leem|lê) (?:a(?:os|s)? )?(?:todas )?(?:as |os |o |a )?(?:minhas|meus) (?:mensagens|e-?mails?|ligações|chamadas)',
  '(?:odpowiadacie|odpowiadasz|odpowiedzcie|odpisujecie|odpiszcie|ignorujecie|ignorujesz|ignorują)(?: na)? (?:wszystkie )?(?:moje|nasze) (?:wiadomości|maile|e-?maile|telefony)',
  '(?:svara(?:r)?|ignorera(?:r|de)?|läs(?:er)?)(?: (?:ni|du))?(?: inte| aldrig)? (?:på )?(?:mina|våra) (?:mejl|mail|meddelanden|samtal|sms)',
  '(?:mesajlarıma|maillerime|e-?postalarıma|mesajıma) (?:cevap|yanıt) (?:ver|yok)\\p{L}{0,8}',
  '(?:отвеча(?:ете|ешь|йте|ют)|ответ(?:ьте|или|ите)|игнориру(?:ете|ешь|ют)|чита(?:ете|ешь)) (?:на )?(?:все )?(?:мои|наши) (?:сообщения|письма|звонки|смс|мейлы)',
  '(?:відповіда(?:єте|єш|йте|ють)|відповіли|ігнору(?:єте|єш|ють)|чита(?:єте|єш)) (?:на )?(?:всі )?(?:мої|наші) (?:повідомлення|листи|дзвінки|смс)',
  '(?:لا تردون|لا ترد|لم تردوا|تتجاهلون|تتجاهل|ردوا|رد) (?:على )?(?:رسائلي|رسالتي|اتصالاتي|إيميلاتي)',
  '(?:עונים|עונה|תענו|מתעלמים|מתעלם) (?:ל|מה|על ה)(?:הודעות|מיילים|טלפונים) שלי',
  '(?:私|俺|こっち|こちら)の(?:メール|メッセージ|電話)(?:を|に|には)?(?:無視|返事|返信|答え)',
  '(?:내|제) ?(?:문자|메시지|전화|카톡|메일)(?:을|를|에)? ?(?:무시|답|씹|안 ?받)',
  '(?:不回|回复|回|无视|不理|看)(?:我的)(?:消息|短信|电话|邮件|微信|留言)',
]

/** Of scripts that write no spaces. */
const sayingUnspaced =
  `メッセージ メール 電話 脅 言われ 문자 메시지 협박 전화 카톡 短信 消息 微信 电话 威胁 跟我说 对我说 发来 留言
  ข้อความ ขู่ แชท`.split(/\s+/)
const tellingUnspaced =
  `小説 映画 アニメ 漫画 ゲーム 主人公 犯人 ドラマ クリーパー セリフ 소설 영화 게임 드라마 주인공 대사
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

const fiction = `(?<!\\p{L})(?:${oneOf(telling)}|(?:${oneOf(tellingWhole)})(?!\\p{L}))|${oneOf(tellingUnspaced)}`
const FICTION = new RegExp(fiction, 'u')
const STORIES = new RegExp(
  `${fiction}|(?<!\\p{L})(?:${oneOf([...saying, ...saidBy])}|(?:${oneOf(sayingWhole)})(?!\\p{L}))|${oneOf(sayingUnspaced)}`,
  'u',
)
const UNANSWERED = new RegExp(oneOf(unanswered), 'gu')
const CHARACTER_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${oneOf(characters)})|${oneOf(charactersUnspaced)})[^.!?。！？\\n]{0,80}$`,
  'u',
)
