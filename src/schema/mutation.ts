import type { ObjectRef } from '@pothos/core'
import { ExpectedError } from '../errors.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { type ErrorName, expectedErrors, type Failure } from './errors.ts'

type Types = typeof builder.$inferSchemaTypes

/**
 * The union a mutation returns: what it changed, or one of the errors it declares.
 * `typeNameOf` tells successes apart where there is more than one.
 */
export function resultUnion<Success extends object>(
  name: string,
  success: ObjectRef<Types, Success>[],
  errors: readonly ErrorName[],
  typeNameOf: (value: Success) => string = () => success[0]?.name ?? '',
) {
  return builder.unionType(name, {
    description: `${success.map((type) => type.name).join(' or ')}, or what prevented it.`,
    types: [...success, ...errors.map((error) => expectedErrors[error].type)],
    resolveType: (value) => (isFailure(value) ? value.failure.name : typeNameOf(value)),
  })
}

function isFailure(value: object): value is Failure {
  return 'failure' in value
}

/** Runs a verb; an error the mutation declares becomes its answer, and is logged as any refusal. Any other stays a top-level error. */
export async function attempt<Success>(
  context: Context,
  errors: readonly ErrorName[],
  run: () => Promise<Success>,
): Promise<Success | Failure<never>> {
  try {
    return await run()
  } catch (error) {
    const declared = errors.some((name) => error instanceof expectedErrors[name].thrown)
    if (!(declared && error instanceof ExpectedError)) throw error
    context.refused(error.code)
    return { failure: error as never }
  }
}
