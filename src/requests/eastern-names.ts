import { nameOrder, type WhereNamed } from '../orders/name-order.ts'

/** Family names of two signs, of which there are few. */
const longFamilies: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 南宫 南宮 司空 남궁 황보 제갈 사공 선우 서문 독고 동방'.split(
    ' ',
  ),
)
/** Family names of one sign: with these, nineteen in twenty of all Chinese and Koreans. */
const families: ReadonlySet<string> = new Set([
  ...'王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻雷史陶黎贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文庞龐樊',
  ...'김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용',
])
/** "-san", "先生", "님": behind a name, and none of it. */
const ADDRESS = /\s*(?:様|さま|さん|殿|氏|先生|女士|小姐|太太|님|씨|귀하)$/u

/** The given name in one that is written in Han, kana or Hangul; empty where it cannot be told where that begins. */
export function givenEasternName(name: string, where: WhereNamed): string {
  const bare = name.replace(ADDRESS, '').trim()
  const words = bare.split(/\s+/u)
  const [family = '', ...given] = words
  if (given.length > 0) return isFamily(family) || isJapanese(bare, where) ? given.join(' ') : ''
  // A word of kana, and a Japanese name without its space, may be divided anywhere.
  if (isJapanese(bare, where)) return ''
  const signs = [...bare]
  const isLong = longFamilies.has(signs.slice(0, 2).join(''))
  const behind = signs.slice(isLong ? 2 : 1)
  // Of two signs, both may be a given name.
  return behind.length === 2 && (isLong || families.has(signs[0] ?? '')) ? behind.join('') : ''
}

function isFamily(word: string): boolean {
  return longFamilies.has(word) || families.has(word)
}

/** Han is Chinese where it is not said to be Japanese. */
function isJapanese(name: string, { locale, country }: WhereNamed): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return true
  if (/\p{Script=Hangul}/u.test(name)) return false
  const isTold = nameOrder({ locale, country: null }) === 'FAMILY_FIRST' && locale != null
  return isTold ? locale.split('-')[0] === 'ja' : country === 'JP'
}
