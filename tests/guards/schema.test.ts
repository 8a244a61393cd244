import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { printedSchema, schema } from '../../src/schema/index.ts'

describe('schema.graphql', () => {
  test('is what the code says', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(printedSchema())
  })

  test('describes every type, field, argument and value', () => {
    const silent: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name))
        continue
      if (!type.description) silent.push(type.name)
      if (isEnumType(type)) {
        for (const value of type.getValues())
          if (!value.description) silent.push(`${type.name}.${value.name}`)
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          if (!field.description) silent.push(`${type.name}.${field.name}`)
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`)
          for (const argument of field.args) {
            if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`)
          }
        }
      }
    }
    expect(silent).toEqual([])
  })
})
