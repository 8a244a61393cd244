/**
 * The lists say "ich bringe euch um"; behind "sonst" and "wenn" people write "bringe ich euch um", and behind another verb of theirs "ich komme
 * und bringe euch um". By language with such an order: its "and"; which words "I" and "we" are, the lists say.
 */
const ands: Readonly<Record<string, string>> = {
  da: 'og',
  de: 'und',
  nb: 'og',
  nl: 'en',
  sv: 'och',
}

const SUBJECT_AND_VERB =
  /(?<subject>\(\?:(?:ich\|wir|jeg\|vi|jag\|vi|ik\|we(?:\|wij)?)\)) (?<modal>\(\?:[^()]*\)\?)?(?<verb>\(\?:(?:[^()]|\([^()]*\))*\))(?= )/gu

/** The expression of a threat, with its subject before its verb, behind it, and left out behind "and" where it stands before in the sentence. */
export function inAnyOrder(language: string, source: string): string {
  const and = ands[language]
  if (and === undefined) return source
  return source.replace(SUBJECT_AND_VERB, (_, subject: string, modal: string | undefined, verb: string) => {
    const leftOut = `${and}(?<=(?<!\\p{L})${subject}(?!\\p{L})[^.!?\\n]{0,60} ${and}) ${verb}`
    return `(?:${subject} ${modal ?? ''}${verb}|${verb} ${subject}|${leftOut})`
  })
}
