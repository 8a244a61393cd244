import { type Circumstances, onlyCircumstances } from './circumstances.ts'
import type { ModerationReason } from './reasons.ts'

/** Parts of a name that give away what moderation must not know: the stars, what stands for them, and what a customer is worth. */
type Sight =
  | 'star'
  | 'rating'
  | 'score'
  | 'sentiment'
  | 'recommend'
  | 'aspect'
  | 'pros'
  | 'cons'
  | 'spend'
  | 'spent'
  | 'amount'
  | 'total'
  | 'price'
  | 'revenue'
  | 'plan'
  | 'tier'
  | 'subscription'

/** Every property name within a type, at any depth. */
type NamesIn<T> = T extends readonly (infer Item)[]
  ? NamesIn<Item>
  : T extends object
    ? { [Name in keyof T & string]: Name | NamesIn<T[Name]> }[keyof T & string]
    : never

/** Names in which one of them stands by accident: st(art), ex(plan)ation. */
type Harmless = 'start' | 'explanation'

type Sighted<Name extends string> = Name extends Harmless
  ? never
  : Lowercase<Name> extends `${string}${Sight}${string}`
    ? Name
    : never

/** T, or never when a name in it would let moderation see more than the text: then nothing that takes it compiles. */
export type Blind<T> = [Sighted<NamesIn<T>>] extends [never] ? T : never

/** What an author wrote, without what they ticked. */
export interface SubmissionTexts {
  title: string | null
  body: string
  /** Pros and cons mixed, in an order that does not tell them apart (points.ts). */
  points: readonly string[]
  displayName: string
}

export interface RegionHints {
  /** Where the order went, ISO 3166-1 alpha-2. */
  country?: string
}

/** A word that a store lists for itself, and on which of the twelve grounds. */
export interface BlockedWord {
  word: string
  reason: ModerationReason
}

/** What a store's settings add to what is looked for; the same for every review. */
export interface StoreRules {
  masksMildWords: boolean
  /** Full names of people who work there. */
  staffNames: readonly string[]
  blockedWords: readonly BlockedWord[]
}

interface SubmissionFields extends SubmissionTexts {
  /** The review's language, BCP 47. */
  locale: string
  regionHints: RegionHints
  /** Host names whose links are the shop's own, subdomains included. */
  shopDomains: readonly string[]
  /** What it is about; a product unless it says otherwise. */
  about?: 'product' | 'store'
  /** Titles and brands, in all languages, of the product and of whatever else in the store is called like an address in the text. */
  productNames?: readonly string[]
  /** Of the order at hand, which nobody else should read. */
  orderNumbers?: readonly string[]
  storeRules?: StoreRules
  /** How it came; absent where that is not known. */
  circumstances?: Circumstances
}

/** What moderation sees of a review. */
export type Submission = Blind<SubmissionFields>

/** A wider object is a Submission to the compiler too; only these fields go on to the phases. */
export function onlySubmission(submission: Submission): Submission {
  const { title, body, points, displayName, locale, regionHints, shopDomains } = submission
  const { about, productNames, orderNumbers, storeRules, circumstances } = submission
  const { country } = regionHints
  return {
    title,
    body,
    points,
    displayName,
    locale,
    regionHints: { country },
    shopDomains,
    about,
    productNames,
    orderNumbers,
    storeRules: storeRules && onlyRules(storeRules),
    circumstances: circumstances && onlyCircumstances(circumstances),
  }
}

function onlyRules({ masksMildWords, staffNames, blockedWords }: StoreRules): StoreRules {
  return {
    masksMildWords,
    staffNames,
    blockedWords: blockedWords.map(({ word, reason }) => ({ word, reason })),
  }
}
