import { parseArgs } from 'node:util'
import { fingerprint } from '../../src/moderation/copies/fingerprint.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import type { Submission } from '../../src/moderation/submission.ts'
import { corpus, type Sample, seededRandom } from './corpus.ts'

/** npm run bench -- moderate [--reviews N] [--rounds N]: what moderation costs, on one core, without a database. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { reviews: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '5' } },
})
const reviews = Number(values.reviews)
const rounds = Number(values.rounds)

const submissionOf = ({ locale, title, body }: Sample): Submission => ({
  title,
  body,
  points: [],
  displayName: 'Kim',
  locale,
  regionHints: {},
  shopDomains: ['shop.example'],
  orderNumbers: ['10472'],
  storeRules: { masksMildWords: false, staffNames: ['Anna Berg'], blockedWords: [] },
})

/** Milliseconds of processor time, which other programs on the machine do not add to. */
async function cost(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

async function medianCost(work: () => Promise<void>): Promise<number> {
  const costs: number[] = []
  for (let round = 0; round < rounds; round++) costs.push(await cost(work))
  return median(costs)
}

const all = (submissions: readonly Submission[]) => async () => {
  for (const submission of submissions) await moderate(submission, phases)
}

const mixed = corpus(reviews, seededRandom(1)).map(submissionOf)
const characters = mixed.reduce((sum, { body }) => sum + body.length, 0)
await all(mixed)()
const whole = await medianCost(all(mixed))
console.log(
  `${reviews} reviews in 12 languages, ${Math.round(characters / reviews)} characters on average: ${Math.round((reviews / whole) * 1_000)} reviews a second and core`,
)

console.log('\nmicroseconds a review, by phase')
for (const phase of phases) {
  const spent = await medianCost(async () => {
    for (const submission of mixed) await phase.examine(submission)
  })
  console.log(`  ${phase.name.padEnd(24)}${((spent / reviews) * 1_000).toFixed(1).padStart(8)}`)
}
const fingerprints = await medianCost(async () => {
  for (const submission of mixed) fingerprint(submission)
})
console.log(`  ${'(fingerprint)'.padEnd(24)}${((fingerprints / reviews) * 1_000).toFixed(1).padStart(8)}`)

console.log('\ngrowth: milliseconds a review by length, and times the one of 1,000')
let thousand = 0
for (const length of [100, 1_000, 10_000]) {
  const count = Math.max(24, Math.round((reviews * 20) / length))
  const submissions = corpus(count, seededRandom(2), length).map(submissionOf)
  await all(submissions)()
  const one = (await medianCost(all(submissions))) / count
  if (length === 1_000) thousand = one
  const times = thousand === 0 ? '' : `  ${(one / thousand).toFixed(1)} times`
  console.log(`  ${String(length).padStart(6)}${one.toFixed(3).padStart(10)}${times}`)
}
