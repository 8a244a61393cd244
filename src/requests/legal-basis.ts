import { DateTime } from 'luxon'

/**
 * Countries whose law lets a seller write to an existing customer about the like of what they bought, without consent, if they
 * could object when the address was taken and can in every message: ePrivacy Directive 2002/58/EC Art. 13(2) as enacted in the
 * EU and EEA, UK PECR reg. 22(3), Swiss UWG Art. 3(1)(o), CAN-SPAM (US, opt-out), CASL s. 10(9) (CA, for two years), Spam Act 2003
 * sch. 2 (AU), Unsolicited Electronic Messages Act 2007 s. 4 (NZ), Act on Regulation of Transmission of Specified Electronic
 * Mail Art. 3 (JP). Germany is left out: UWG § 7(3) demands a notice when the address is taken, which an order does not show,
 * and a satisfaction request is advertising (BGH VI ZR 225/17). Poland (Prawo komunikacji elektronicznej, Art. 398) and Hungary
 * (Grt. § 6) demand consent of customers too. A store that knows better can say so in its settings.
 */
const softOptIn: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DK EE ES FI FR GR HR IE IT LT LU LV MT NL PT RO SE SI SK ' +
    'IS LI NO GB CH US CA AU NZ JP'
  ).split(' '),
)

export type Basis = 'CONSENT' | 'SOFT_OPT_IN' | 'CONTRACT' | 'NONE'

/** CASL s. 10(10): consent is implied by a purchase for two years. */
const canadasYears = 2

/**
 * On what ground a customer may be asked at an instant for a public review, or null. Recorded evidence decides; without any, the law of
 * the country the order went to. A contract never suffices: a public review is not part of it. In Canada a soft opt-in is consent
 * implied by the purchase, recorded or not, and ends as that does; express consent lasts.
 */
export function basisForAsking(
  recorded: Basis | undefined,
  { country, placedAt }: { country: string | null; placedAt: Date },
  softOptInCountries: readonly string[] | undefined,
  at: Date,
): 'CONSENT' | 'SOFT_OPT_IN' | null {
  if (recorded === 'CONSENT') return recorded
  if (recorded !== 'SOFT_OPT_IN') {
    if (recorded !== undefined || country === null) return null
    const isOpen = softOptInCountries ? softOptInCountries.includes(country) : softOptIn.has(country)
    if (!isOpen) return null
  }
  return country === 'CA' && at > yearsAfter(placedAt, canadasYears) ? null : 'SOFT_OPT_IN'
}

function yearsAfter(instant: Date, years: number): Date {
  return DateTime.fromJSDate(instant, { zone: 'utc' }).plus({ years }).toJSDate()
}
