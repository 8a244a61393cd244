import { may } from '../auth/policy.ts'
import { readExport } from '../exports/read-export.ts'
import { startExport } from '../exports/start-export.ts'
import { localId } from '../global-id.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ExportType } from './nodes.ts'

const ExportKindEnum = builder.enumType('ExportKind', {
  description: 'What an export holds.',
  values: {
    STATEMENTS_OF_REASONS: {
      description:
        "Decisions that masked or withheld something, in the schema of the European Commission's transparency database (Regulation (EU) 2022/2065, Art. 24(5)), without personal data.",
    },
  } as const,
})

const ExportFormatEnum = builder.enumType('ExportFormat', {
  description: 'How it is written.',
  values: { NDJSON: { description: 'One JSON object a line.' } } as const,
})

const ExportStatusEnum = builder.enumType('ExportStatus', {
  description: 'How far an export is.',
  values: {
    QUEUED: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Is being made.' },
    READY: { description: 'Can be fetched.' },
    FAILED: { description: 'Cannot be made; start another one.' },
  } as const,
})

builder.node(ExportType, {
  id: { resolve: ({ id }) => id, description: 'Global id.' },
  description: 'A file of rows, made in the background and kept for a week.',
  loadManyWithoutCache: (ids, context) => {
    const { scope } = storeOf(context)
    return Promise.all(ids.map((id) => (may(scope.actor, 'export') ? readExport(scope, id) : null)))
  },
  fields: (t) => ({
    status: t.field({
      type: ExportStatusEnum,
      description: 'How far it is.',
      resolve: ({ status }) => status,
    }),
    progress: t.exposeFloat('progress', { description: '0 to 1.' }),
    rows: t.exposeInt('rows', { nullable: true, description: 'How many; null until it is ready.' }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where to fetch it, for whoever has the link, for a week; null until it is ready.',
      resolve: ({ url }) => url,
    }),
    error: t.string({
      nullable: true,
      description: 'What went wrong, in the language of the request; null unless it failed.',
      resolve: ({ id, status }, _args, { translator }) =>
        status === 'FAILED'
          ? translator.translate('errors', 'INTERNAL_SERVER_ERROR', { requestId: id })
          : null,
    }),
  }),
})

builder.queryField('export', (t) =>
  t.field({
    type: ExportType,
    nullable: true,
    description: 'An export; null when there is none with this id, or no longer.',
    args: { id: t.arg.id({ required: true, description: 'Global id.' }) },
    resolve: (_root, { id }, context) => readExport(storeOf(context).scope, localId('Export', id)),
  }),
)

const StartExportInput = builder.inputType('StartExportInput', {
  description: 'What to export.',
  fields: (t) => ({
    kind: t.field({ type: ExportKindEnum, required: true, description: 'Which rows.' }),
    format: t.field({ type: ExportFormatEnum, required: true, description: 'How they are written.' }),
    from: t.field({ type: 'DateTime', description: 'From this instant on; from the beginning by default.' }),
    to: t.field({ type: 'DateTime', description: 'Until before this one; until now by default.' }),
  }),
})

const errors = ['ValidationError'] as const

builder.mutationField('startExport', (t) =>
  t.field({
    type: resultUnion('StartExportResult', [ExportType], errors),
    description: 'Begins to make a file; ask `export` how far it is.',
    args: { input: t.arg({ type: StartExportInput, required: true, description: 'What to export.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        const { scope } = storeOf(context)
        const made = await readExport(scope, await startExport(scope, input))
        if (made === null) throw new Error('An export that was just begun is there')
        return made
      }),
  }),
)
