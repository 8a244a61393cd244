import type { moderationReasons } from '../moderation/reasons.ts'
import { builder } from './builder.ts'

export const ModerationReasonEnum = builder.enumType('ModerationReason', {
  description:
    'The only reasons for which text is masked or a review withheld; none speaks of stars or opinion.',
  values: {
    CONFIDENTIAL: { description: 'Trade secrets or confidential information.' },
    DEFAMATORY: { description: 'False statements of fact that harm somebody.' },
    HARASSING_OR_ABUSIVE: { description: 'Harasses, threatens or abuses somebody.' },
    OBSCENE_OR_SEXUAL: { description: 'Obscene, vulgar or sexual.' },
    PERSONAL_INFORMATION: { description: 'Personal data of somebody, such as a phone number.' },
    DISCRIMINATORY: {
      description: 'Discriminates by race, gender, sexuality, ethnicity or another such trait.',
    },
    CLEARLY_FALSE: { description: 'Clearly false or misleading.' },
    BELIEVED_FAKE: { description: 'Reasonably believed not to be a genuine experience.' },
    UNRELATED: { description: 'Wholly unrelated to the product or the store.' },
    ILLEGAL: { description: 'Suspected to be illegal on another ground.' },
    DUPLICATE: { description: 'The same review again.' },
    SPAM: { description: 'Advertising, links elsewhere, or no text at all.' },
  } satisfies Record<(typeof moderationReasons)[number], { description: string }>,
})
