// npm run bench -- NAME [options]: runs bench/NAME/main.ts.
import { existsSync, readdirSync } from 'node:fs'
import { bootstrap } from './bootstrap.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { inProject } from './paths.mjs'

const [name = ''] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(name) || !existsSync(inProject(`bench/${name}/main.ts`))) {
  console.error(`Which one? ${readdirSync(inProject('bench')).join(', ')}`)
  process.exit(2)
}
await bootstrap()
await loadTypeScript()
await import(`../bench/${name}/main.ts`)
