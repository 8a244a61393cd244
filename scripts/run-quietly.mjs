import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.mjs'

/**
 * Runs a program in the project's folder and keeps its output for the case that it fails. A signal meant for us ends
 * the program first, so that nothing goes on unseen.
 * @throws an error that holds the output's end.
 */
export async function runQuietly(command, commandArguments, options = {}) {
  const child = spawn(command, commandArguments, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const stopForwarding = forwardSignals(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0) throw new Error(output.trimEnd().split('\n').slice(-30).join('\n'))
  } finally {
    stopForwarding()
  }
}

function forwardSignals(child) {
  const forward = (signal) => {
    child.once('close', () => process.exit(128 + constants.signals[signal]))
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.once(signal, forward)
  return () => {
    for (const signal of signals) process.removeListener(signal, forward)
  }
}
