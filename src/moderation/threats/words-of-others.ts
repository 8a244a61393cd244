import type { Span } from '../finding.ts'
import { oneForm } from '../matching-text.ts'

/**
 * Which of the threats in a text are told of instead of made: those within quotation marks, as what a seller said and as the title of
 * a novel are, and those beside a verb by which somebody else says them. One without a word around it is the author's, and so is what
 * they say that they say. `elsewhere`: the other texts of the review.
 */
export function wordsOfOthers<T extends Span>(
  text: string,
  threats: readonly T[],
  elsewhere: readonly string[],
): ReadonlySet<T> {
  const lowerCase = text.toLowerCase()
  // A few capitals have a longer small letter, and every offset is moved.
  const written = oneForm(lowerCase.length === text.length ? lowerCase : text)
  const quotations = [...written.matchAll(QUOTATION)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }))
  const saysMore = [written, ...elsewhere].some((said) => SAYS_SOMETHING.test(said.replace(QUOTATION, '\n')))
  const told = new Set<T>()
  let toldUntil = 0
  for (const threat of threats.toSorted((a, b) => a.start - b.start)) {
    const quotation = quotations[lastBefore(quotations, threat.start)]
    const isQuoted = quotation !== undefined && threat.end < quotation.end
    const start = isQuoted ? quotation.start : threat.start
    const before = written.slice(Math.max(0, start - FARTHEST), start)
    const isSaid =
      SAID_BEFORE.test(before) ||
      (!isQuoted && SAID_BEHIND.test(written.slice(threat.end, threat.end + FARTHEST)))
    // "He said I will kill you and I know where you live": all of the sentence.
    if (isSaid && !isQuoted) toldUntil = endOfSentence(written, threat.end)
    if (isSaid || threat.start < toldUntil || (isQuoted && saysMore && !OWN_SPEECH.test(before)))
      told.add(threat)
  }
  return told
}

function endOfSentence(text: string, from: number): number {
  const length = text.slice(from, from + LONGEST_SENTENCE).search(/[.!?。！？\n]/u)
  return from + (length < 0 ? LONGEST_SENTENCE : length)
}

const LONGEST_SENTENCE = 200

/** The place of the last one that begins before, by halves. */
function lastBefore(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

const FARTHEST = 80

/**
 * Every kind of quotation marks that a language of ours has (CLDR, delimiters), and what keyboards make of them. An inch and an
 * apostrophe open nothing: one stands behind a digit, the other behind a letter.
 */
const QUOTATION = new RegExp(
  [
    '(?<![\\p{N}\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}])"(?=\\S)(?:[^"\\n]|\\n(?!\\n)){1,300}"',
    '[“”„‟][^“”„‟"\\n]{1,300}["“”‟]',
    '[«»][^«»\\n]{1,300}[«»]',
    '[‹›][^‹›\\n]{1,300}[‹›]',
    '「[^「」\\n]{1,300}」',
    '『[^『』\\n]{1,300}』',
    '《[^《》\\n]{1,300}》',
    "(?<![\\p{L}\\p{N}])['‘‚‛](?=\\S)(?:[^'‘’‚\\n]|(?<=\\p{L})['’](?=\\p{L})){1,300}['’‘](?!\\p{L})",
  ].join('|'),
  'gu',
)
/** Two words at least, or as much in a script that writes none apart: "you" beside a quotation is no report. */
const SAYS_SOMETHING =
  /\p{L}[^\p{L}\n]+\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{3}/u

/** Right before a quotation: the author's own voice. */
const OWN_SPEECH =
  /(?<!\p{L})(?:i (?:say|said|tell|told|wrote|promise|swear|warn|repeat|shout|yell)|we (?:say|said|tell|told|promise|swear)|ich (?:sage?|sagte|schrieb|verspreche|schwöre|warne|wiederhole)|je (?:te |vous )?(?:dis|promets|jure|préviens|répète)|j['’]ai (?:dit|écrit)|(?:te|os|les|le) (?:digo|dije|juro|prometo|advierto|repito)|(?:ti|vi) (?:dico|giuro|prometto|avverto)|eu (?:te )?(?:digo|disse|juro|prometo)|ik (?:zeg|zei|beloof|zweer|waarschuw)|(?:mówię|obiecuję|przysięgam|ostrzegam)|(?:говорю|обещаю|клянусь|предупреждаю))(?: \p{L}+){0,2}[\s:,;…–—-]{0,4}$/u

/** Who says so is somebody else: the third person, or whoever says it to the author. */
const verbs: Readonly<Record<string, string>> = {
  ar: '(?:قال|قالت|قالوا|كتب|هدد|هددني|هددنا|صرخ)(?: (?:لي|لنا|إنه|بأنه))?',
  bg: '(?:каза|казаха|написа|изкрещя|заплаши|извика)(?: (?:ми|ни|ме|че)){0,2}',
  cs: '(?:řekl|řekla|řekli|napsal|napsala|křičel|křičela|vyhrožoval|vyhrožovala|pohrozil)(?: (?:mi|nám|že)){0,2}',
  da: '(?:sagde|siger|skrev|råbte|truede)(?: (?:han|hun|sælgeren|til mig|mig|os|med|at|i telefonen)){0,4}',
  de: '(?:(?:sagte|sagt|sagten|meinte|drohte|schrieb|schrie|rief|brüllte)(?: (?:er|sie|mir|uns|zu mir|zu uns|mich an|am telefon|dass)){0,4}|(?:hat|haben)(?<!wir haben) [^.!?:\\n]{0,40}(?:gesagt|gedroht|geschrieben|bedroht|geschrien|gebrüllt|gerufen)(?: (?:mit|dass)){0,2})',
  el: '(?:είπε|έγραψε|φώναξε|απείλησε|απειλούσε)(?: (?:ότι|πωσ|μου|μασ)){0,2}',
  en: '(?:(?:said|says|screamed|yelled|shouted|wrote|replied|answered|texted|threatened)(?: (?:to|at))?(?: (?:me|us|him|her))?|told (?:me|us|him|her|my wife|my husband)|threatened (?:me|us)(?: (?:with|saying|by saying))?)(?: (?:on|over|by) the phone)?(?: that)?',
  es: '(?:(?:me|nos|le) (?:dijo|dijeron|escribió|gritó|amenazó|amenazaron|amenazaba|respondió|contestó|ha dicho|ha amenazado)|(?:dijo|dice|gritó|escribió|amenazó))(?: (?:con|que|por teléfono|diciendo)){0,3}',
  et: '(?:ütles|kirjutas|karjus|ähvardas)(?:,? (?:mulle|meile|mind|et)){0,2}',
  fi: '(?:sanoi|huusi|kirjoitti|uhkasi|uhkaili)(?:,? (?:minulle|meille|että|puhelimessa)){0,3}',
  fr: "(?:m['’]a|nous a|m['’]ont|nous ont|lui a|(?:il|elle|vendeur|vendeuse|patron|livreur|gérant|on) a) (?:dit|écrit|menacée?|menacés|crié|répondu|lancé|hurlé)(?: (?:au téléphone|que|de|avec|en disant)){0,3}",
  ga: '(?:dúirt|scríobh|bhagair)(?: (?:sé|sí|siad|an díoltóir|liom|linn|orm|go)){1,3}',
  he: '(?:אמר|אמרה|כתב|כתבה|צעק|צעקה|איים|איימה)(?: (?:לי|לנו|עליי|עלי)){0,2}',
  hi: '(?:ने )?(?:मुझे |मुझसे )?(?:कहा|बोला|लिखा|धमकी दी)(?: कि)?|(?:ne )(?:mujhe |mujhse )?(?:kaha|bola|likha|dhamki di)(?: ki)?',
  hr: '(?:rekao|rekla|rekli|napisao|napisala|vikao|vikala|prijetio|prijetila|kazao|kazala|pretio|pretila)(?: (?:mi|nam|je|da)){0,3}',
  hu: '(?:mondta|írta|üvöltötte|kiabálta|fenyegetett|megfenyegetett)(?:,? (?:nekem|nekünk|hogy|azzal|telefonon)){0,3}',
  id: '(?:bilang|berkata|mengancam|menulis|teriak|berteriak)(?: (?:ke saya|ke aku|kepada saya|kepada kami|saya|aku|kami|bahwa)){0,2}',
  it: '(?:(?:mi|ci|gli|le) (?:ha|hanno) (?:detto|scritto|minacciato|minacciata|minacciati|urlato|gridato|risposto)|(?:disse|dice|ha detto|urlava|gridava|ha urlato|ha minacciato))(?: (?:al telefono|che|con|dicendo|di)){0,3}',
  lt: '(?:sakė|pasakė|rašė|parašė|šaukė|grasino|pagrasino)(?:,? (?:man|mums|kad)){0,2}',
  lv: '(?:teica|pateica|rakstīja|kliedza|draudēja|piedraudēja)(?:,? (?:man|mums|ka)){0,2}',
  mt: '(?:qal|qalli|qaltli|qalulna|qalilna|heddidni|heddidna|kitibli)(?: (?:li|bit-telefon)){0,2}',
  nb: '(?:sa|sier|skrev|ropte|skrek|truet|truede)(?: (?:han|hun|selgeren|til meg|til oss|meg|oss|med|at)){0,4}',
  nl: '(?:(?:zei|zegt|schreef|riep|schreeuwde|dreigde)(?: (?:hij|ze|zij|tegen me|tegen mij|tegen ons|aan de telefoon|met|dat)){0,4}|(?:heeft|hebben)(?<!(?:we|wij) hebben) [^.!?:\\n]{0,40}(?:gezegd|gedreigd|bedreigd|geschreven|geroepen)(?: met)?)',
  pl: '(?:powiedział|powiedziała|powiedzieli|napisał|napisała|krzyknął|krzyczał|krzyczała|groził|groziła|zagroził|zagroziła)(?:,? (?:mi|nam|że|przez telefon)){0,3}',
  pt: '(?:(?:me|nos) (?:disse|disseram|escreveu|ameaçou|ameaçaram|gritou|respondeu|falou)|(?:disse|ameaçou|falou|gritou|escreveu)(?:-me|-nos)?)(?: (?:que|com|ao telefone|pelo telefone|dizendo)){0,3}',
  ro: '(?:a|au) (?:spus|scris|țipat|amenințat|zis|strigat)(?: (?:că|cu|la telefon)){0,2}',
  ru: '(?:сказал[аи]?|написал[аи]?|кричал[аи]?|крикнул[аи]?|угрожал[аи]?|пригрозил[аи]?|ответил[аи]?|заявил[аи]?|говорит)(?:,? (?:мне|нам|что|по телефону)){0,3}',
  sk: '(?:povedal|povedala|napísal|napísala|kričal|kričala|vyhrážal|vyhrážala)(?:,? (?:mi|nám|sa|že)){0,3}',
  sl: '(?:rekel|rekla|rekli|napisal|napisala|grozil|grozila|zagrozil|kričal)(?:,? (?:mi|nam|je|da)){0,3}',
  sv: '(?:sa|sade|säger|skrev|skrek|hotade|hotar|har (?:sagt|hotat|skrivit))(?: (?:han|hon|säljaren|till mig|till oss|mig|oss|med|att|på telefon)){0,4}',
  tr: '(?:dedi ki|yazdı ki)',
  uk: '(?:сказа(?:в|ла|ли)|написа(?:в|ла|ли)|крича(?:в|ла)|погрожува(?:в|ла)|пригрози(?:в|ла)|відпові(?:в|ла))(?:,? (?:мені|нам|що|по телефону)){0,3}',
}
const FIRST_PERSON =
  '(?<!(?<!\\p{L})(?:i|we|i just|i already|ich|wir|je|yo|io|eu|ik|wij|jag|jeg|minä|ma|aš|es|saya|aku|já|ja|я|мы|ми|én|εγώ|أنا|אני)\\s)'
const SAID_BEFORE = new RegExp(
  `(?:(?<!\\p{L})${FIRST_PERSON}(?:${oneForm(Object.values(verbs).join('|'))})|${oneForm(
    '(?:他|她|他们|对方|老板|店主|店家|卖家|客服|司机|快递员|店员|送货员)(?:还|就|却|竟|竟然|在|电话里|跟我|对我|向我|打电话){0,4}(?:说|喊|骂|吼|威胁|写|发来)(?:我|道|说|了|要){0,2}',
  )})(?!\\p{L})[\\s:,;.…–—-]{0,5}["'“”„«»‘「『]?\\s?(?:(?:я|én|yo|io|eu|es|aš)\\s)?$`,
  'u',
)
/** Where the verb comes last: Japanese, Korean, Turkish. */
const SAID_BEHIND = new RegExp(
  oneForm(
    '^["\'”’»」』]{0,2}(?:[ぞよわ]?(?:と|って)(?:、|電話で){0,2}(?:言われ|言ってき|言い放|言いました|脅|おど|怒鳴)|[ \\p{L}]{0,4}(?:고|라고|다고|며|면서) ?(?:했|말했|협박|하더|합니다|소리)|\\s?(?:dedi|demiş|diyor|yazdı|diye (?:tehdit|bağır|yaz)))',
  ),
  'u',
)
