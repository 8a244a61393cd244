import { type FunnelRow, type funnelGroupings, requestFunnel } from '../requests/request-funnel.ts'
import { reviewsPerHundredMails } from '../transparency/transparency-report.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'

const FunnelGroupingEnum = builder.enumType('FunnelGrouping', {
  description: 'How to divide the asks.',
  values: {
    STORE: { description: 'Not at all.' },
    PRODUCT: { description: 'By the products asked about: an ask about several counts in each.' },
    LOCALE: { description: 'By the language of the mail.' },
    MONTH: { description: 'By the month in which the order was placed, UTC.' },
  } as const satisfies Record<(typeof funnelGroupings)[number], object>,
})

interface Step {
  name: string
  count: number
  denominator: string
  share: number | null
}

const FunnelStep = builder.objectRef<Step>('FunnelStep').implement({
  description: 'How many came so far, of how many.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'eligible (asked, due, or called off), asked, delivered (asked and not come back), started (a person touched the form), completed (a review was given), published.',
    }),
    count: t.exposeInt('count', { description: 'Asks.' }),
    denominator: t.exposeString('denominator', { description: 'The step that the share is of.' }),
    share: t.exposeFloat('share', { nullable: true, description: '0 to 1; null where there are none.' }),
  }),
})

/** Each step's denominator. */
const steps = [
  ['eligible', 'eligible'],
  ['asked', 'eligible'],
  ['delivered', 'asked'],
  ['started', 'delivered'],
  ['completed', 'delivered'],
  ['published', 'completed'],
] as const satisfies readonly (readonly [keyof FunnelRow, keyof FunnelRow])[]

const RequestFunnel = builder.objectRef<FunnelRow>('RequestFunnel').implement({
  description: 'How far asks came.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: "A product's external id, a locale or a month; empty for the whole.",
    }),
    steps: t.field({
      type: [FunnelStep],
      description: 'From who could be asked to what is public.',
      resolve: (row) =>
        steps.map(([name, denominator]) => ({
          name,
          count: row[name],
          denominator,
          share: row[denominator] === 0 ? null : row[name] / row[denominator],
        })),
    }),
    reviewsPerHundredMails: t.float({
      nullable: true,
      description:
        'Published asks of a hundred delivered; Bazaarvoice publishes four for its own clients. Null below a hundred.',
      resolve: ({ delivered, published }) => reviewsPerHundredMails(delivered, published),
    }),
  }),
})

builder.queryField('requestFunnel', (t) =>
  t.field({
    type: [RequestFunnel],
    description: 'How far asks came, by when their orders were placed.',
    args: {
      from: t.arg({ type: 'Date', description: 'The first day; from the beginning by default.' }),
      to: t.arg({ type: 'Date', description: 'The last day; today by default.' }),
      groupBy: t.arg({ type: FunnelGroupingEnum, description: 'How to divide them; STORE by default.' }),
    },
    complexity: 50,
    resolve: (_root, args, context) => requestFunnel(storeOf(context).scope, args),
  }),
)
