import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const schemaFile = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url))

/**
 * The SQL that would bring the tables, indexes and enums of a database to what schema.prisma says; empty when they
 * agree. Policies, partial indexes, triggers, functions and grants are beyond Prisma's language and not compared.
 *
 * Prisma's own engine, compiled to WebAssembly, so that nothing is downloaded. Its first call takes seconds.
 */
export async function missingSql(databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  try {
    return await diff(pool)
  } finally {
    await pool.end()
  }
}

async function diff(pool: pg.Pool): Promise<string> {
  await loadEngine()
  const content = readFileSync(schemaFile, 'utf8')
  const files = [{ path: schemaFile, content }]
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFactory(pool)),
  )
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
  })
  return exitCode === 0 ? '' : String(stdout)
}

/** Node has it; TypeScript declares it among a browser's globals alone. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let loading: Promise<void> | undefined

/** Once a process: the module keeps views of the engine's memory, which another instance would leave dangling. */
function loadEngine(): Promise<void> {
  loading ??= instantiateEngine()
  return loading
}

async function instantiateEngine(): Promise<void> {
  // The engine looks for this when it panics, and would otherwise die without a word.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(text: string) {
        throw new Error(text)
      },
    },
  })
  const moduleFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(join(dirname(moduleFile), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engineModule } })
  engineModule.__wbg_set_wasm(instance.exports)
  if (typeof instance.exports.__wbindgen_start === 'function') instance.exports.__wbindgen_start()
}

/** PostgreSQL's catalogue uses a type of one byte, "char", that PrismaPg refuses and the engine needs. */
const internalChar = 18

function adapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = new WeakMap<unknown[], number[]>()
  const query = pool.query.bind(pool)
  Object.assign(pool, {
    async query(statement: pg.QueryArrayConfig) {
      const result = await query(statement)
      const columns = result.fields.flatMap((field, index) =>
        field.dataTypeID === internalChar ? [index] : [],
      )
      charColumns.set(result.rows, columns)
      for (const field of result.fields)
        if (field.dataTypeID === internalChar) field.dataTypeID = pg.types.builtins.TEXT
      return result
    },
  })

  const factory = new PrismaPg(pool)
  async function connect(): Promise<SqlDriverAdapter> {
    const adapter = await factory.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      async queryRaw(statement: Parameters<typeof queryRaw>[0]) {
        const result = await queryRaw(statement)
        for (const column of charColumns.get(result.rows) ?? []) {
          result.columnTypes[column] = ColumnTypeEnum.Character
        }
        return result
      },
    })
  }
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect }
}
