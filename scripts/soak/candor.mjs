import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { changedFiles, hasDemo, postgresPid, readDemo } from './clone.mjs'

const readyDeadlineMs = 10 * 60_000
const stopDeadlineMs = 30_000

const running = new Set()

/** Ends what a failed scene left running. */
export async function stopAll() {
  for (const candor of running) await candor.interrupt().catch(() => candor.signalGroup('SIGKILL'))
}

/** Runs a command in a clone, in a process group of its own as a terminal would. `npm start` unless told otherwise. */
export async function launch(clone, { command = ['npm', 'start'], environment = {} } = {}) {
  const port = await findFreePort()
  const [program, ...programArguments] = command
  const child = spawn(program, programArguments, {
    cwd: clone.path,
    env: { ...clone.environment, PORT: String(port), ...environment },
    uid: clone.account?.uid,
    gid: clone.account?.gid,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const exited = once(child, 'close').then(([code]) => code)
  const candor = {
    clone,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    exited,
    output: () => output,
    signalGroup: (signal) => process.kill(-child.pid, signal),
    /** Ctrl-C: the terminal sends SIGINT to the whole group. */
    async interrupt() {
      candor.signalGroup('SIGINT')
      await within(stopDeadlineMs, exited, 'Ctrl-C did not stop it')
    },
  }
  running.add(candor)
  exited.finally(() => running.delete(candor))
  return candor
}

/** Starts Candor and waits until it serves. */
export async function start(clone, options) {
  return untilReady(await launch(clone, options))
}

export async function untilReady(candor) {
  let exitCode
  candor.exited.then((code) => {
    exitCode = code
  })
  const deadline = Date.now() + readyDeadlineMs
  while (!(await isReady(candor))) {
    assert.equal(exitCode, undefined, `it ended with code ${exitCode}:\n${candor.output()}`)
    assert.ok(Date.now() < deadline, `it was not ready in time:\n${candor.output()}`)
    await sleep(250)
  }
  return candor
}

/** The demo store is filled after the server has begun to listen, so demo.json counts too. */
async function isReady({ url, clone }) {
  try {
    return hasDemo(clone) && (await fetch(`${url}/health/ready`)).ok
  } catch {
    return false
  }
}

/** Asks for the demo store's name as a storefront would, and looks for traces in the clone. */
export async function assertServes(clone, candor) {
  const response = await fetch(`${candor.url}/graphql`, storefrontRequest(clone))
  const answer = await response.text()
  assert.equal(response.status, 200, answer)
  assert.ok(JSON.parse(answer).data?.store?.name, `the demo store has no name: ${answer}`)
  assert.equal(changedFiles(clone), '', 'it changed files that git knows')
}

function storefrontRequest(clone) {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${readDemo(clone).publishableKey}`,
    },
    body: JSON.stringify({ query: '{ store { name } }' }),
  }
}

/** A request of which only the first half has been sent. `finish` sends the rest and resolves with the status. */
export async function beginRequest(clone, candor) {
  const { method, headers, body } = storefrontRequest(clone)
  const halfway = Math.floor(body.length / 2)
  const sending = request(`${candor.url}/graphql`, {
    method,
    headers: { ...headers, 'content-length': body.length },
  })
  const answered = once(sending, 'response')
  await new Promise((resolve) => sending.write(body.slice(0, halfway), resolve))
  return {
    async finish() {
      sending.end(body.slice(halfway))
      const [response] = await answered
      response.resume()
      return response.statusCode
    },
  }
}

/** Ctrl-C ends everything: npm, Candor and PostgreSQL. */
export async function assertStops(clone, candor) {
  const postgres = postgresPid(clone)
  assert.ok(postgres, 'no PostgreSQL was running')
  await candor.interrupt()
  assert.equal(postgresPid(clone), undefined, 'PostgreSQL is still running')
  await assert.rejects(fetch(`${candor.url}/health/live`), 'it still serves')
}

export async function within(milliseconds, promise, message) {
  const timeout = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: timeout.signal }).then(() => assert.fail(message))
  try {
    return await Promise.race([promise, late])
  } finally {
    timeout.abort()
    late.catch(() => {})
  }
}

export async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
