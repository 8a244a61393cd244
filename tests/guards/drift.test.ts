import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withConnection } from '../../src/db/connection.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { missingSql } from '../support/schema-engine.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

// The engine's WebAssembly takes seconds to compile, and many more on a machine that has other things to do.
test('schema.prisma and the migrations describe the same database, and a difference would be seen', async () => {
  expect(await missingSql(database.url)).toBe('')
  await withConnection(database.url, (client) => client.query('ALTER TABLE store DROP COLUMN name'))
  expect(await missingSql(database.url)).toContain(`ALTER TABLE "store" ADD COLUMN     "name"`)
}, 240_000)
