import { currentHead } from '../ledger/current-head.ts'
import { type LedgerEntry, mostEntries } from '../ledger/entry.ts'
import type { LedgerHead } from '../ledger/head.ts'
import { proveConsistency, proveInclusion } from '../ledger/prove.ts'
import { readEntries } from '../ledger/read-entries.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'

const LedgerHeadType = builder.objectRef<LedgerHead>('LedgerHead').implement({
  description:
    'A signed statement of how the log stands: an RFC 9162 Merkle tree over SHA-256. Keep one, and nobody can change what was in the log without your noticing.',
  fields: (t) => ({
    storeId: t.exposeID('storeId', { description: 'Whose log, as it is signed.' }),
    treeSize: t.exposeInt('treeSize', { description: 'How many entries there are.' }),
    rootHash: t.exposeString('rootHash', { description: 'Of the tree, in lower-case hexadecimal.' }),
    signedAt: t.field({
      type: 'DateTime',
      description:
        'When it was signed: at the latest an hour after the log has grown, or when somebody asks.',
      resolve: ({ signedAt }) => new Date(signedAt),
    }),
    signature: t.exposeString('signature', {
      description:
        'Base64, Ed25519 over "candor-ledger-v1\\n<storeId>\\n<treeSize>\\n<rootHash>\\n<signedAt>\\n".',
    }),
    publicKey: t.exposeString('publicKey', {
      description: "Base64 of SPKI DER: the store's key, the same for as long as its secret.",
    }),
  }),
})

const LedgerEntryType = builder.objectRef<LedgerEntry>('LedgerEntry').implement({
  description: 'Something that happened to a review, or moved reviews, on record for good.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the log, from 0.' }),
    leafHash: t.exposeString('leafHash', {
      description: 'SHA-256(0x00 || UTF-8 of the payload), in lower-case hexadecimal.',
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When, as the payload says.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    payload: t.exposeString('payload', {
      description:
        'RFC 8785 canonical JSON without personal data. What a person wrote is in it as SHA-256(salt || canonical JSON), opened by the salts in their receipt.',
    }),
  }),
})

builder.queryField('ledgerHead', (t) =>
  t.field({
    type: LedgerHeadType,
    description: 'The head of everything that has happened so far.',
    resolve: (_root, _args, context) => currentHead(storeOf(context).scope),
  }),
)

builder.queryField('ledgerEntries', (t) =>
  t.field({
    type: [LedgerEntryType],
    description: 'Entries in the order of the log.',
    args: {
      fromIndex: t.arg.int({ required: true, description: 'The first one, from 0.' }),
      count: t.arg.int({
        required: true,
        description: `How many, at most ${mostEntries}; fewer at the end of the log.`,
      }),
    },
    complexity: ({ count }) => ({ field: 5, multiplier: Math.min(Math.max(count, 1), mostEntries) }),
    resolve: (_root, args, context) => readEntries(storeOf(context).scope, args),
  }),
)

builder.queryField('ledgerInclusionProof', (t) =>
  t.stringList({
    description:
      'Hashes in hexadecimal that prove, with its leaf hash and the root, that an entry is in the tree of a size (RFC 9162, 2.1.3).',
    args: {
      entryIndex: t.arg.int({ required: true, description: 'Of the entry, from 0.' }),
      treeSize: t.arg.int({ required: true, description: 'Of the tree: of the head that you hold.' }),
    },
    resolve: (_root, args, context) => proveInclusion(storeOf(context).scope, args),
  }),
)

builder.queryField('ledgerConsistencyProof', (t) =>
  t.stringList({
    description:
      'Hashes in hexadecimal that prove, with both roots, that a tree begins with all of a smaller one (RFC 9162, 2.1.4).',
    args: {
      fromSize: t.arg.int({ required: true, description: 'Of the smaller tree: of the older head.' }),
      toSize: t.arg.int({ required: true, description: 'Of the larger tree: of the newer head.' }),
    },
    resolve: (_root, args, context) => proveConsistency(storeOf(context).scope, args),
  }),
)
