import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Target {
  port: number
  /** Requests as raw bytes of method, path, headers and body; taken in turn at random. */
  requests: { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }[]
}

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  /** Answers other than 2xx and 3xx, and broken connections. */
  errors: number
}

const connections = 32

/** Loads a server for a while with wrk, on the last core; latencies are of a closed loop, in milliseconds. */
export async function load(folder: string, name: string, target: Target, seconds: number): Promise<Measured> {
  const script = join(folder, `${name}.lua`)
  writeFileSync(script, luaFor(target))
  const { stdout } = await promisify(execFile)('taskset', [
    '-c',
    '1',
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-s',
    script,
    `http://127.0.0.1:${target.port}`,
  ])
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN)
  const latency = (percentile: string) => {
    const [, value = 'NaN', unit = 'ms'] =
      new RegExp(`${percentile}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout) ?? []
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's']
  }
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: latency('50'),
    p99: latency('99'),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) || 0,
  }
}

function luaFor({ requests }: Target): string {
  const quoted = (text: string) => `"${Buffer.from(text).toString('hex').replace(/../g, '\\x$&')}"`
  const made = requests.map(({ method, path, headers, body }) => {
    const table = Object.entries(headers)
      .map(([name, value]) => `[${quoted(name)}]=${quoted(value)}`)
      .join(',')
    return `r[#r+1]=wrk.format(${quoted(method)},${quoted(path)},{${table}},${body === undefined ? 'nil' : quoted(body)})`
  })
  return `local r = {}\nfunction init(args)\n${made.join('\n')}\nend\nfunction request() return r[math.random(#r)] end\n`
}
