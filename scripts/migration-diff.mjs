import { bootstrap } from './bootstrap.mjs'
import { loadTypeScript } from './load-typescript.mjs'

/** Prints the SQL by which schema.prisma is ahead of prisma/migrations: the draft of the next migration. */
await bootstrap()
await loadTypeScript()
const { startTestServer } = await import('../tests/support/test-server.ts')
const { prepareTemplate } = await import('../tests/support/template-database.ts')
const { createTestDatabase } = await import('../tests/support/database.ts')
const { missingSql } = await import('../tests/support/schema-engine.ts')

const server = await startTestServer()
try {
  process.env.CANDOR_TEST_SERVER = server.url
  process.env.CANDOR_TEST_TEMPLATE = await prepareTemplate(server.url)
  const database = await createTestDatabase()
  const sql = await missingSql(database.url)
  await database.drop()
  console.log(sql || '-- prisma/migrations are up to date with prisma/schema.prisma')
} finally {
  await server.stop()
}
