/**
 * The only grounds on which a review may be redacted, held or withheld (docs/moderation.md); closed, about content, none of them
 * about an opinion. 16 CFR 465.7(b) and Directive 2005/29/EC, Annex I, 23b and 23c, are why there is no thirteenth.
 */
export const moderationReasons = [
  'CONFIDENTIAL',
  'DEFAMATORY',
  'HARASSING_OR_ABUSIVE',
  'OBSCENE_OR_SEXUAL',
  'PERSONAL_INFORMATION',
  'DISCRIMINATORY',
  'CLEARLY_FALSE',
  'BELIEVED_FAKE',
  'UNRELATED',
  'ILLEGAL',
  'DUPLICATE',
  'SPAM',
] as const
export type ModerationReason = (typeof moderationReasons)[number]
