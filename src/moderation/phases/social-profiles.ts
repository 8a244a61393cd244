import type { Span } from '../finding.ts'
import type { Submission } from '../submission.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks links to personal profiles, and names that are given as those of one ("insta: @anna.b"). A sign and a name alone may be
 * anybody's, the shop's too, and stay; so do profiles called like the shop, and ordinary words ("WhatsApp: nobody answers").
 */
export const socialProfiles = personalData('social-profiles', 'socialProfile', (text, submission) => {
  const found = [LINK, SIGNED, TOLD, SNAPCHAT, OWN, ASKED, FOLLOWED, NUMBERED, IDENTIFIED, QQ].flatMap(
    (pattern) =>
      [...text.matchAll(pattern)].flatMap(({ groups, indices }): Span[] => {
        const [start, end] = indices?.groups?.shown ?? [0, 0]
        const name = groups?.name ?? ''
        if (
          isShops(name, submission) ||
          ((pattern === TOLD || pattern === SNAPCHAT) && !isNoWord(name)) ||
          (pattern === ASKED && !isProfile(name, groups?.asked !== undefined))
        )
          return []
        return [{ start, end }]
      }),
  )
  return [...new Map(found.map((span) => [span.start, span])).values()]
})

const NAME = '[a-z0-9][a-z0-9._-]{1,38}[a-z0-9_]'
const hosts = [
  '(?:m\\.)?facebook\\.com|fb\\.com|instagram\\.com|instagr\\.am|tiktok\\.com|twitter\\.com|x\\.com|threads\\.(?:net|com)|snapchat\\.com',
  'linkedin\\.com|t\\.me|telegram\\.me|wa\\.me|vk\\.com|ok\\.ru|bsky\\.app|pinterest\\.(?:com|de|fr|es|it|se)|twitch\\.tv|onlyfans\\.com',
  'youtube\\.com|line\\.me|weibo\\.com|xing\\.com|mastodon\\.social',
].join('|')
const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}@.-])(?<shown>(?:https?://)?(?:www\\.)?(?:${hosts})/(?:@|in/|add/|u/|user/|c/|profile/|profile\\.php\\?id=|people/)?(?<name>${NAME}))(?![\\p{L}\\p{N}])`,
  'dgiu',
)

const platforms = [
  'instagram|insta|ig|facebook|fb|tiktok|tik tok|twitter|snapchat|snap|telegram|whatsapp|discord|linkedin|skype|kik|wechat|vk|line id',
  'インスタ|インスタグラム|ツイッター|ティックトック|انستغرام|انستا|تيليجرام|סנאפ|אינסטגרם|טלגרם|инстаграм|телеграм|инста',
].join('|')
/** Yarn and screws have them too, and screws are called "M10x1": only with the sign. */
const everyday = 'threads'
const FILLER = '(?:\\s{0,2}(?:is|ist|est|es|è|handle|username|name|user|account|id)(?!\\p{L})){0,2}'
const SIGNED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms}|${everyday})(?![\\p{L}\\p{N}])${FILLER}\\s{0,2}(?:[:=-]\\s{0,2})?(?<shown>@(?<name>${NAME}))`,
  'dgiu',
)
const COLON = '(?:\\s{0,2}[:=]\\s{0,2}|\\s{1,2}-\\s{1,2})'
/** Behind a colon or a spaced hyphen, if isNoWord. */
const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms})(?![\\p{L}\\p{N}])${FILLER}${COLON}(?<shown>(?<name>${NAME}))(?![\\p{L}\\p{N}])`,
  'dgiu',
)
/** "sc: annab_92": two letters that are a name of much else, so only with a low line or two digits behind. */
const SNAPCHAT = new RegExp(
  `(?<![\\p{L}\\p{N}])sc${FILLER}${COLON}(?<shown>(?<name>(?=[a-z]{3})(?=[a-z0-9.]{1,38}_|[a-z.]{3,36}\\d{2,4}(?![a-z0-9]))${NAME}))(?![\\p{L}\\p{N}])`,
  'dgiu',
)
const mine =
  'my|me on|mein|meine|mon|ma|moi sur|mi|mis|mio|mia|mijn|mój|moje|moja|meu|minha|min|mitt|mit|мой|моя|私の|我的'
/** "my insta is annaberg", up to where the clause ends: "my insta is full of it" is no name. */
const OWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${mine})\\s{1,2}(?:instagram|insta|ig|snapchat|snap|tiktok|telegram|discord)(?:\\s{1,2}(?:handle|username|name|user|account|id))?` +
    `(?:${COLON}|\\s{1,2}(?:is|ist|est|es|è|to|é|är|er):?\\s{1,2})(?<shown>(?<name>${NAME}))(?=\\s{0,2}(?:$|[\\n,;!?)]|\\.(?:\\s|$)))`,
  'dgiu',
)

const ways =
  'me|mich|mir|moi|add|follow|on|at|via|auf|bei|über|per|sur|en|por|em|no|pelo|su|via|op|på|na|w|przez|в|на'
/** "add me on snapchat bobby_99": asked for and named, a name that is no word needs no colon; with a low line it is one anyway. */
const ASKED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<asked>(?:${ways}|${mine})\\s{1,2})?(?:${platforms})(?![\\p{L}\\p{N}])${FILLER}[:,]?\\s{1,3}(?<shown>(?<name>${NAME}))(?![\\p{L}\\p{N}#])`,
  'dgiu',
)
const following = [
  'add me|follow me|add my|folgt? mir|folge mir|adde mich|addet mich|ajoutez?[- ]moi|suis[- ]moi|suivez[- ]moi|agr[eé]game|s[ií]gueme|seguidme|seguimi|seguitemi|aggiungimi',
  'volg me|voeg me toe|obserwuj(?:cie)? mnie|dodaj mnie|me segue|me sigam?|me adicionam?|segue-me|följ mig|adda mig|følg meg|følg mig|seuraa minua',
  'подпишись|подписывайся|подписывайтесь|добавь меня|добавляйтесь|підписуйся|підписуйтесь|додай мене|フォローして|팔로우|关注我|加我',
].join('|')
/** "Follow me, insta: annaberg." A word behind a platform is mostly a word; asked to follow and at the end of a clause it is a name. */
const FOLLOWED = new RegExp(
  `(?:${following})[^.!?\\n]{0,24}(?<![\\p{L}\\p{N}])(?:instagram|insta|ig|snapchat|snap|sc|tiktok|tik tok|twitter|kik|vk|discord)(?![\\p{L}\\p{N}])${FILLER}${COLON}(?<shown>(?<name>${NAME}))(?=\\s{0,2}(?:$|[\\n,;!?)]|\\.(?:\\s|$)))`,
  'dgiu',
)
/** "discord bobby#1234", as Discord wrote its names. */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])discord(?![\\p{L}\\p{N}])${FILLER}(?:\\s{0,2}[:=-])?\\s{0,3}(?<shown>(?<name>[\\p{L}\\d._-]{2,32})#\\d{4})(?!\\d)`,
  'dgiu',
)

/** "카톡 아이디 anna88", "微信号 anna_88": what follows is said to be one. */
const IDENTIFIED = new RegExp(
  `(?:카톡|카카오톡|라인|인스타|인스타그램|텔레그램|微信|ライン|(?<![a-z])(?:line|wechat|kakao|kakaotalk))\\s{0,2}(?:아이디|id|号|號)(?:는|은|は|是)?[:：]?\\s{0,2}(?<shown>@?(?<name>${NAME}))(?![a-z0-9])`,
  'dgiu',
)
/** Tencent counts its users. */
const QQ =
  /(?<![a-z\d])qq(?:号码|號碼|号|號|群)?(?:是)?\s{0,2}[:：]?\s{0,2}(?<shown>(?<name>\d{5,12}))(?!\d)/dgiu

/** With a digit, a low line or a point within, and no time ("24h"), abbreviation ("e.g.") or missing space ("never.Again"). */
function isNoWord(name: string): boolean {
  if (!/^[a-z]{2}|^[a-z]\.[a-z]{3}/i.test(name) || /\p{Ll}\.\p{Lu}/u.test(name)) return false
  return /[\d_]/.test(name) || (name.includes('.') && name.length > 4)
}

/** Without a colon: letters first, and no model ("Insta360 x3", "on Discord v2"). */
function isProfile(name: string, isAsked: boolean): boolean {
  const isNamed = name.includes('_') || (isAsked && /\d{2}$|\./.test(name))
  return isNamed && isNoWord(name) && name.length > 5 && /^[a-z]{3}/i.test(name)
}

function isShops(name: string, { shopDomains }: Submission): boolean {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return shopDomains.some((domain) => {
    const [label = ''] = domain.replace(/^www\./, '').split('.')
    return label.length > 2 && plain.includes(label.toLowerCase().replace(/[^a-z0-9]/g, ''))
  })
}
