import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runQuietly } from './run-quietly.mjs'

const onPath = (...names) => names.some((name) => succeeds('sh', ['-c', `command -v ${name}`]))
const hasFontFor = (pattern) => fontsMatching(pattern) !== ''

/** What the tests use besides npm's packages: a real Redis, and a browser that can draw every script of our locales. */
const programs = [
  { name: 'redis-server', packages: ['redis-server'], isThere: () => onPath('redis-server') },
  {
    name: 'Chromium',
    packages: ['chromium'],
    isThere: () => onPath('chromium', 'chromium-browser', 'google-chrome'),
  },
  {
    name: 'Noto fonts (Latin, Arabic, Hebrew, Japanese, emoji)',
    packages: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
    isThere: () => [':lang=ar', ':lang=he', ':lang=ja', 'Noto Color Emoji'].every(hasFontFor),
  },
]

/**
 * Installs what is missing where that takes no question (Debian and its kin, as root).
 * @throws an error that says what to install, everywhere else.
 */
export async function ensureSystemPrograms(say) {
  const missing = programs.filter((program) => !program.isThere())
  if (missing.length === 0) return
  const names = missing.map((program) => program.name).join(', ')
  const packages = missing.flatMap((program) => program.packages)
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !onPath('apt-get')) {
    throw new Error(
      `The tests need ${names}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere install them by your system's means, with redis-server and chromium on the PATH.`,
    )
  }
  say(`Installing ${names} with apt-get`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update', '-q'], { env: environment })
  await runQuietly('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
    env: environment,
  })
  const stillMissing = missing.filter((program) => !program.isThere())
  if (stillMissing.length === 0) return
  throw new Error(`apt-get installed ${packages.join(' ')}, but ${stillMissing[0].name} is still missing.`)
}

function succeeds(command, commandArguments) {
  try {
    execFileSync(command, commandArguments, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Empty as well where fontconfig itself, which Chromium brings, is missing. */
function fontsMatching(pattern) {
  try {
    return execFileSync('fc-list', [pattern], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return ''
  }
}
