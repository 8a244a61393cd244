import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { inProject } from './paths.mjs'
import { runQuietly } from './run-quietly.mjs'

const stampFile = inProject('src/generated/prisma/.schema-hash')

/** Writes the database client to src/generated/prisma. */
export async function generateClient() {
  await runQuietly(process.execPath, [inProject('node_modules/prisma/build/index.js'), 'generate'], {
    env: {
      ...process.env,
      // Generating needs no engine, but Prisma downloads one if it finds none here. Any existing file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  writeFileSync(stampFile, stamp())
}

/** Whether the client is missing, or was made from another schema or by another Prisma. */
export function clientIsStale() {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp()
}

function stamp() {
  const hash = createHash('sha256')
  for (const file of ['prisma/schema.prisma', 'node_modules/prisma/package.json']) {
    hash.update(readFileSync(inProject(file)))
  }
  return hash.digest('hex')
}

if (import.meta.filename === realpathSync(process.argv[1])) await generateClient()
