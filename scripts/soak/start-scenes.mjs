import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertServes, assertStops, beginRequest, launch, start, untilReady, within } from './candor.mjs'
import { makeClone, ordinaryAccount, postgresPid, readDemo } from './clone.mjs'

async function startsAndStops(clone, options) {
  const candor = await start(clone, options)
  await assertServes(clone, candor)
  await assertStops(clone, candor)
}

let shared
/** One clone for the scenes that need it set up already. */
async function readyClone() {
  if (!shared) {
    const clone = makeClone()
    await startsAndStops(clone)
    shared = clone
  }
  return shared
}

export const startScenes = {
  'a fresh clone starts, and a second start is quick and keeps the data': async () => {
    const clone = makeClone({ account: ordinaryAccount() })
    await startsAndStops(clone)
    const { store, publishableKey } = readDemo(clone)
    const beganAt = Date.now()
    await startsAndStops(clone)
    assert.ok(Date.now() - beganAt < 20_000, 'the second start and stop took longer than 20 s')
    const again = readDemo(clone)
    assert.deepEqual([again.store, again.publishableKey], [store, publishableKey])
  },

  'as root, below a folder that only root may enter': async () => {
    assert.equal(process.getuid?.(), 0, 'this scene needs root')
    await startsAndStops(makeClone())
  },

  'under npm 12, which blocks install scripts': async () => {
    await startsAndStops(makeClone(), { command: ['npx', '--yes', '--package=npm@12', 'npm', 'start'] })
  },

  'with LC_ALL=C': async () => {
    await startsAndStops(makeClone({ environment: { LC_ALL: 'C', LANG: '' } }))
  },

  'with NODE_ENV=production': async () => {
    await startsAndStops(makeClone({ environment: { NODE_ENV: 'production' } }))
  },

  'two fresh starts at once in one folder: one serves, the other is refused in words': async () => {
    const clone = makeClone()
    const both = await Promise.all([launch(clone), launch(clone)])
    const [refused, serving] = await Promise.race(
      both.map(async (candor, index) => {
        assert.notEqual(await candor.exited, 0, 'the second one ended without an error')
        return [candor, both[1 - index]]
      }),
    )
    assert.match(refused.output(), /Another Candor is already using/)
    assert.doesNotMatch(refused.output(), /^ {4}at /m, 'a stack trace is not words')
    await untilReady(serving)
    await assertServes(clone, serving)
    await assertStops(clone, serving)
  },

  'killed, it adopts its PostgreSQL; both killed, it recovers': async () => {
    const clone = await readyClone()
    const first = await start(clone)
    const postgres = postgresPid(clone)
    first.signalGroup('SIGKILL')
    await first.exited
    const second = await start(clone)
    await assertServes(clone, second)
    assert.equal(postgresPid(clone), postgres, 'another PostgreSQL was started')
    process.kill(postgres, 'SIGKILL')
    second.signalGroup('SIGKILL')
    await second.exited
    const third = await start(clone)
    await assertServes(clone, third)
    assert.notEqual(postgresPid(clone), postgres)
    await assertStops(clone, third)
  },

  'Ctrl-C during a request answers it, then ends everything': async () => {
    const clone = await readyClone()
    const candor = await start(clone)
    const request = await beginRequest(clone, candor)
    const stopped = assertStops(clone, candor)
    await sleep(300)
    assert.equal(await request.finish(), 200)
    await stopped
  },

  'kill of npm alone stops everything': async () => {
    const clone = await readyClone()
    const candor = await start(clone)
    process.kill(candor.pid, 'SIGTERM')
    await within(30_000, candor.exited, 'it did not stop')
    assert.equal(postgresPid(clone), undefined, 'PostgreSQL is still running')
  },

  'deleted packages and generated code are made again': async () => {
    const clone = await readyClone()
    for (const folder of ['node_modules', 'src/generated']) {
      rmSync(join(clone.path, folder), { recursive: true })
      await startsAndStops(clone)
    }
  },
}
