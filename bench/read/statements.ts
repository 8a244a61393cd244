import type pg from 'pg'
import { balancedPage, bodyFor, categoryPage, listPage, productPage } from './documents.ts'

async function ask(port: number, key: string, body: string): Promise<{ data: Record<string, never> }> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body,
  })
  const parsed = await answer.json()
  if (parsed.errors) throw new Error(JSON.stringify(parsed.errors))
  return parsed
}

/** Counts, in PostgreSQL itself, what a request costs in statements once the key is known. */
export async function measureStatements(client: pg.Client, port: number, key: string): Promise<void> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  const repeats = 50
  const count = async (label: string, body: string) => {
    await ask(port, key, body)
    await client.query('SELECT pg_stat_statements_reset()')
    for (let time = 0; time < repeats; time++) await ask(port, key, body)
    const { rows } = await client.query<{ calls: string }>(
      `SELECT coalesce(sum(calls), 0)::text AS calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
       WHERE r.rolname IN ('candor_public', 'candor_app')`,
    )
    console.log(`${label.padEnd(36)} ${(Number(rows[0]?.calls) / repeats).toFixed(2)} statements`)
  }
  console.log('\nStatements a request')
  for (const first of [1, 20, 100])
    await count(`product page of ${first}`, bodyFor('product-1', first, productPage))
  await count('product page of 20, default order', bodyFor('product-1', 20, balancedPage))
  const ids = Array.from({ length: 100 }, (_, index) => `product-${index + 1}`)
  await count('category page of 100 products', JSON.stringify({ query: categoryPage, variables: { ids } }))
}

interface Page {
  product: { reviews: { pageInfo: { endCursor: string; hasNextPage: boolean } } }
}

/** How much longer page 5,000 takes than page 1, of the product with the most reviews; alternating, medians. */
export async function measureDepth(port: number, key: string): Promise<void> {
  console.log('\nPage 5,000 against page 1 (two reviews a page)')
  for (const sort of ['NEWEST', 'BALANCED', 'LOWEST']) {
    const page = async (after: string | null) => {
      const { data } = await ask(
        port,
        key,
        JSON.stringify({ query: listPage, variables: { id: 'product-1', after, sort } }),
      )
      return (data as unknown as Page).product.reviews.pageInfo
    }
    let after: string | null = null
    let depth = 0
    while (depth < 5_000) {
      const { endCursor, hasNextPage } = await page(after)
      depth += 1
      after = endCursor
      if (!hasNextPage) break
    }
    const times: Record<'first' | 'deep', number[]> = { first: [], deep: [] }
    for (let time = 0; time < 400; time++) {
      for (const [name, cursor] of [
        ['first', null],
        ['deep', after],
      ] as const) {
        const started = performance.now()
        await page(cursor)
        times[name].push(performance.now() - started)
      }
    }
    const median = (values: number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
    console.log(
      `${`${sort}, page ${depth.toLocaleString('en')}`.padEnd(36)} ${(median(times.deep) / median(times.first)).toFixed(2)} times page 1`,
    )
  }
}
