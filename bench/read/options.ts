import { parseArgs } from 'node:util'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    reviews: { type: 'string', default: '100000' },
    products: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
  },
})

/** How much is loaded, and how long each case is measured in each round. */
export const options = {
  reviews: Number(values.reviews),
  products: Number(values.products),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
}
