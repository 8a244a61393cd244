#!/usr/bin/env node
import { bootstrap } from '../scripts/bootstrap.mjs'
import { loadTypeScript } from '../scripts/load-typescript.mjs'

await bootstrap()
await loadTypeScript()
await import('../src/cli/main.ts')
