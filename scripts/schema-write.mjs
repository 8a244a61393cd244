// npm run schema:write: prints the GraphQL schema into schema.graphql, which a test holds against the code.
import { writeFileSync } from 'node:fs'
import { register } from 'tsx/esm/api'

register()
const { printedSchema } = await import('../src/schema/index.ts')
writeFileSync(new URL('../schema.graphql', import.meta.url), printedSchema())
