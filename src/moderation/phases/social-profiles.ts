import type { Span } from '../finding.ts'
import type { Submission } from '../submission.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks links to personal profiles, and names that are given as those of one ("insta: @anna.b"). A sign and a name alone may be
 * anybody's, the shop's too, and stay; so do profiles called like the shop.
 */
export const socialProfiles = personalData('social-profiles', 'socialProfile', (text, submission) =>
  [...text.matchAll(LINK), ...text.matchAll(NAMED)].flatMap(({ groups, indices }): Span[] => {
    const [start, end] = indices?.groups?.shown ?? [0, 0]
    return isShops(groups?.name ?? '', submission) ? [] : [{ start, end }]
  }),
)

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
  'instagram|insta|ig|facebook|fb|tiktok|tik tok|twitter|snapchat|snap|telegram|whatsapp|threads|discord|linkedin|skype|kik|wechat|vk|line id',
  'インスタ|インスタグラム|ツイッター|ティックトック|انستغرام|انستا|تيليجرام|סנאפ|אינסטגרם|טלגרם|инстаграм|телеграм|инста',
].join('|')
/** With a sign or a colon between; "instagram quality" is no name. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms})(?![\\p{L}\\p{N}])(?:\\s{0,2}(?:is|ist|est|es|è|handle|name|user|account|id)){0,2}\\s{0,2}(?:[:=-]\\s{0,2}(?=[@a-z0-9])|(?=@))(?<shown>@?(?<name>${NAME}))`,
  'dgiu',
)

function isShops(name: string, { shopDomains }: Submission): boolean {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return shopDomains.some((domain) => {
    const [label = ''] = domain.replace(/^www\./, '').split('.')
    return label.length > 2 && plain.includes(label.toLowerCase().replace(/[^a-z0-9]/g, ''))
  })
}
