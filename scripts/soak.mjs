import { stopAll } from './soak/candor.mjs'
import { removeFolders } from './soak/clone.mjs'
import { startScenes } from './soak/start-scenes.mjs'
import { suiteScenes } from './soak/suite-scenes.mjs'

/**
 * The ways of setting up and running that take too long for every test run, each on a fresh clone of what is
 * committed. `npm run soak` plays all scenes, `npm run soak -- LC_ALL npm` those whose name holds one of the words.
 */
const words = process.argv.slice(2)
const scenes = Object.entries({ ...startScenes, ...suiteScenes }).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
)

const tally = { passed: 0, failed: 0 }
for (const [name, play] of scenes) {
  const beganAt = Date.now()
  const seconds = () => `${((Date.now() - beganAt) / 1000).toFixed(1)} s`
  try {
    await play()
    tally.passed += 1
    console.log(`pass  ${name} (${seconds()})`)
  } catch (error) {
    tally.failed += 1
    console.log(`FAIL  ${name} (${seconds()})\n${error.stack}`)
    await stopAll()
  }
}
removeFolders()
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1)
