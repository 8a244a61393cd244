import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the server with this data directory was last reached by: commands beside it print addresses that work. */
const fileOf = (dataDir: string) => join(dataDir, 'public-url')

export function keepServedUrl(dataDir: string, url: string): void {
  writeFileSync(fileOf(dataDir), `${url}\n`)
}

export function servedUrl(dataDir: string): string | null {
  const file = fileOf(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
