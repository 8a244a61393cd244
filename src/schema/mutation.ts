import type { ObjectRef } from '@pothos/core'
import { ExpectedError } from '../errors.ts'
import { builder } from './builder.ts'
import { type ErrorName, errorTypes } from './errors.ts'

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
    types: [...success, ...errors.map((error) => errorTypes[error])],
    resolveType: (value) => (value instanceof ExpectedError ? value.name : typeNameOf(value)),
  })
}

/** Runs a verb; an expected error becomes the answer. Where the mutation does not declare it, it stays a top-level error. */
export async function attempt<Success>(
  errors: readonly ErrorName[],
  run: () => Promise<Success>,
): Promise<Success | InstanceType<(typeof errorTypes)[ErrorName]>> {
  try {
    return await run()
  } catch (error) {
    for (const name of errors) if (error instanceof errorTypes[name]) return error as InstanceType<(typeof errorTypes)[ErrorName]>
    throw error
  }
}
