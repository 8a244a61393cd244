import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { RequestError } from '../errors.ts'
import { globalId, parseGlobalId } from '../global-id.ts'
import type { Context } from './context.ts'

interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    Date: { Input: Date; Output: string }
    Locale: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    EmailAddress: { Input: string; Output: string }
    Decimal: { Input: string; Output: string }
  }
}

/** What a document may cost: a page of 100 reviews with everything on it fits, a page of pages does not. */
const costLimits = { complexity: 75_000, depth: 15, breadth: 500 }

const nil = '00000000-0000-0000-0000-000000000000'

/** Outermost plugin first. Who may do what is decided by the verbs and reads behind the fields (src/auth/policy.ts). */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (type, id) => globalId(type, String(id)),
    // Any other text is an id that no row has, so it answers as one that never existed.
    decodeGlobalID: (text) => {
      const parsed = parseGlobalId(text)
      return { typename: parsed?.type ?? 'Product', id: parsed?.id ?? nil }
    },
    edgesFieldOptions: { nullable: false, description: 'The items with their cursors.' },
    nodeFieldOptions: { nullable: false, description: 'The item.' },
    nodesOnConnection: { description: 'The items without their cursors.' },
    cursorFieldOptions: { description: 'Hand it back as `after` or `before` to go on from here. Opaque.' },
    pageInfoTypeOptions: { name: 'PageInfo', description: 'Whether there is more, and where to go on.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
    hasNextPageFieldOptions: { description: 'Whether more follow.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are some before.' },
    startCursorFieldOptions: { description: 'Of the first item; null on an empty page.' },
    endCursorFieldOptions: { description: 'Of the last item; null on an empty page.' },
    idFieldOptions: { description: 'Global id.' },
    nodeTypeOptions: { name: 'Node', description: 'Anything with a global id.' },
    nodeQueryOptions: {
      description:
        'Anything by its global id; null for what does not exist, is not public to this key, or is in another store.',
      args: { id: { description: 'Global id.' } },
    },
    nodesQueryOptions: {
      description: 'Several at once, at most 100, positions kept.',
      args: { ids: { description: 'Global ids.' } },
      complexity: ({ ids }) => ({ field: 5, multiplier: Math.min(ids.length, 100) }),
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > 100)
          throw new RequestError('BAD_USER_INPUT', { argument: 'ids', minimum: 0, maximum: 100 })
        return resolveNodes(ids)
      },
    },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 3,
    limit: costLimits,
    complexityError: (_kind, { complexity, depth, breadth }) =>
      new RequestError('QUERY_TOO_COMPLEX', {
        complexity,
        depth,
        breadth,
        maximumComplexity: costLimits.complexity,
        maximumDepth: costLimits.depth,
        maximumBreadth: costLimits.breadth,
      }),
  },
})
