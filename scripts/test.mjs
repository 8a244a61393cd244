import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { inProject, root } from './paths.mjs'
import { ensureSystemPrograms } from './system-programs.mjs'

/**
 * Everything that has to hold before a change lands. Each step besides the tests counts as one. Arguments go to jest,
 * to run some tests: `npm test -- tests/unit`.
 */
const jestArguments = process.argv.slice(2)
const tally = { passed: 0, failed: 0 }

await bootstrap()
try {
  await ensureSystemPrograms((line) => console.log(line))
} catch (error) {
  console.log(error.message)
  finish({ passed: 0, failed: 1 })
}
await Promise.all([
  step('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  step('unused code', 'node_modules/knip/bin/knip.js', []),
])
await tests()
finish(tally)

async function step(title, program, programArguments) {
  const code = await run(title, [inProject(program), ...programArguments])
  tally[code === 0 ? 'passed' : 'failed'] += 1
}

async function tests() {
  const report = inProject('.candor/test-report.json')
  mkdirSync(inProject('.candor'), { recursive: true })
  rmSync(report, { force: true })
  const code = await run('tests', [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    '--json',
    `--outputFile=${report}`,
    ...jestArguments,
  ])
  const { passed, failed } = count(report, code)
  tally.passed += passed
  tally.failed += failed
}

/**
 * A file that cannot be loaded is a failure, and so is a skipped test, unless a part of the tests was asked for. When
 * jest fails without a failed test (a server that does not stop), that is one too.
 */
function count(report, code) {
  let result
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const skipped = jestArguments.length > 0 ? 0 : result.numPendingTests + result.numTodoTests
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

/** Shows the program's output as it comes; jest's JSON on stdout is for the report file alone. */
function run(title, nodeArguments) {
  console.log(`\n${title}`)
  const stdio = ['ignore', title === 'tests' ? 'ignore' : 'inherit', 'inherit']
  const child = spawn(process.execPath, nodeArguments, { cwd: root, stdio })
  return new Promise((resolve) => child.on('close', resolve))
}

function finish({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
