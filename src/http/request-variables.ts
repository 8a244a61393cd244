import type { Translator } from '../i18n/translator.ts'

/** What every route beside GraphQL finds in Hono's context. */
export interface RequestVariables {
  Variables: {
    requestId: string
    /** In the language of Accept-Language, else of the store whose page it is, else English. */
    translator: Translator
    network: string
  }
}
