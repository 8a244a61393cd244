/**
 * Top-level domains by which a name without a scheme is taken for a link. Country codes and the old generic ones are no words, but
 * for the languages below.
 */
export const unmistakable: ReadonlySet<string> = new Set(
  `com net org biz info edu gov xyz io
  ad ae af ag ai al am ar at au az ba bd be bg bh bo br by bz ca cc ch ci cl cm cn co cr cu cy cz de dk do dz ec ee eg es et eu fi
  fm fr ga ge gg gh gl gr gt hk hn hr hu id ie il im in iq ir is it je jm jo jp ke kg kh kr kw kz la lb li lk lt lu lv ly ma mc md
  me mg mk ml mn mo mt mu mv mx my na ng ni nl no np nu nz om pa pe ph pk pl pm pr pt pw py qa re ro rs ru rw sa sc se sg sh si
  sk sl sm sn so st su sv sy tc tf tg th tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz vc ve vn vu wf ws yt za рф`.split(
    /\s+/,
  ),
)

/** Words of everyday English that are domains too; they make a link only with "www." or a path. */
export const everyday: ReadonlySet<string> = new Set(
  `aero app art asia blog cafe click club coop deal deals dev email fun gift gifts group host icu jobs life link live ltd market
  media mobi museum name news one online page pro promo rest review reviews sale shop shopping site space store tech today top
  travel vip web website wiki win work world xxx zone`.split(/\s+/),
)

/** Of those, the ones that are no exclamation either: nobody writes a sentence of one word "shop" without a space before it. */
export const unexclaimed: ReadonlySet<string> = new Set(
  'app blog club dev icu market media online shop shopping site store website xxx'.split(' '),
)

/** Of what is spelled, "evil dot com", and of what only has spaces in it, "evil . com". */
export const spokenDomains: ReadonlySet<string> = new Set(
  'at biz ch cn co com de fr io net nl org pl ru shop uk xyz'.split(' '),
)
export const spacedDomains: ReadonlySet<string> = new Set('biz com org ru xyz'.split(' '))
/** Words behind a point that ends a sentence, where a name without spaces would be a link all the same. */
const wordsWhenSpelled: Readonly<Record<string, string>> = {
  ca: 'com',
  fr: 'net',
  gl: 'com',
  nl: 'net',
  pt: 'com',
}

export function isWordWhenSpelled(locale: string, domain: string): boolean {
  const language = locale.split('-')[0] ?? locale
  return isWordOf(locale, domain) || (wordsWhenSpelled[language]?.split(' ').includes(domain) ?? false)
}

/** What stands before "dot" where it is no host: "a red dot", "the dot com bubble", "their .com site". */
export const noHosts: ReadonlySet<string> = new Set(
  `the this that these their your each every any one two red blue green black white yellow pink orange purple silver gold golden laser
  tiny small little big large micro nano quantum echo polka and with for site page domain seite página dominio sito
  der die das ein eine einen den dem les une des los las una uma het een jest`.split(/\s+/),
)

/** Files whose ending is a country's code. */
export const FILE_NAME =
  /^(?:readme|changelog|changes|license|contributing|security|notes|todo|index|main|setup|install|config|conf|requirements|test|tests|script|run|build|deploy|start|update|app|server|client|lib|mod|utils?|document|manual|guide|example|sample|drawing|logo|model|part|print|file)[\w-]{0,20}\.(?:ai|cc|md|pl|ps|py|rs|sh|so|st)$/i

/** "kaputt.de facto": words of two parts that begin like a domain. */
const phrases: Readonly<Record<string, RegExp>> = {
  ad: /^\s(?:hoc|absurdum|acta|libitum|nauseam)(?!\p{L})/iu,
  al: /^\s(?:dente|fresco|forno)(?!\p{L})/iu,
  co: /^\.?\s(?:kg|ltd)(?!\p{L})/iu,
  de: /^\s(?:facto|jure|luxe)(?!\p{L})/iu,
  et: /^\s(?:al|cetera)(?!\p{L})/iu,
  in: /^\s(?:petto|puncto|situ|spe|toto|vitro|vivo)(?!\p{L})/iu,
  la: /^\scarte(?!\p{L})/iu,
}

/** Whether a domain and the words behind it are a phrase that a missing space made a link. */
export function isPhrase(domain: string, behind: string): boolean {
  return phrases[domain]?.test(behind) ?? false
}

/** Where a country's code is a word of the language, a point before it is more likely a missing space. */
const words: Readonly<Record<string, string>> = {
  de: 'am da es im in so',
  en: 'ad am as at be by do id in is it la me my no pa re so to us',
  es: 'al de do el es la me mi no se si su te tu un va ve ya',
  fr: 'ai au ce de du en es et eu il je la le li lu ma me ne ni nu on ou pu re sa se si su ta te tu un us va vu',
  it: 'ad ai al co da do il in io la li ma me ne ni no re sa se si so su tu un va ve',
  nl: 'al de en in is je me na nu om so te',
  pl: 'by co do ma mu my na ni om se si ta te to tu za',
  pt: 'ai as da de do em eu ia ir la li me mo na no nu os ou pa pe se so te tu um va ve vi',
  sv: 'de du en er in is la mm nu om sa ut',
}

/** Whether a missing space explains the domain in a text of that language. */
export function isWordOf(locale: string, domain: string): boolean {
  const language = locale.split('-')[0] ?? locale
  return words[language]?.split(' ').includes(domain) ?? false
}
