import { bootstrap } from './bootstrap.mjs'
import { loadTypeScript } from './load-typescript.mjs'

await bootstrap()
await loadTypeScript()
await import('../src/main.ts')
