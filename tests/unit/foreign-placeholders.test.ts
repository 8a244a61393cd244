import { expect, test } from '@jest/globals'
import { hasForeignPlaceholder } from '../../src/stores/foreign-placeholders.ts'
import { areFilled, ownMailKeys } from '../../src/stores/mail-texts.ts'

test.each([
  '*|NAME|*',
  '*|FNAME|*',
  '*|MERGE1|*',
  '*|IF:FNAME|*',
  '[Name]',
  '[first name]',
  '[First_Name]',
  '[Vorname]',
  '[Prénom]',
  '[NOM DU CLIENT]',
  '[Customer’s name]',
  '[order_number]',
  '[customer.name]',
  '[firstname,fallback=there]',
  '[%first_name%]',
  '[имя]',
  '[お名前]',
  '[[name]]',
  '[[data:firstname:"there"]]',
  '<name>',
  '<First Name>',
  '<first_name>',
  '<<name>>',
  '<%= name %>',
  '%NAME%',
  '%first_name%',
  '%recipient.name%',
  '%%name%%',
  '%%FirstName%%',
  '%s',
  '%1$s',
  '%(name)s',
  '{name}',
  '{$name}',
  '{!firstname}',
  '\u0024{name}',
  '#{name}',
  '{% name %}',
  '{{ customer.first_name }}',
  '{{product}',
  '$name',
  '$first_name',
  '$NAME',
  '$FIRSTNAME$',
  '-name-',
  '-first_name-',
  '##name##',
  '@@name@@',
  '__NAME__',
  '~Contact.FirstName~',
])('%s is a placeholder, wherever it stands', (tag) => {
  for (const text of [tag, `Hello ${tag}, how is it?`, `Hello, ${tag}!`, `${tag}: how is it?`, `«${tag}»`])
    expect({ text, has: hasForeignPlaceholder(text) }).toEqual({ text, has: true })
  for (const key of ownMailKeys) expect(areFilled({ key, text: `Hello ${tag}` })).toBe(false)
})

test.each([
  'Win $5 for your opinion',
  'US$5, A$5, $5.00 and $1,000',
  '5 $, 10 $US or 10 $CAN',
  '$AUD 5',
  'Ke$ha and A$AP',
  '50 %',
  '50% off, 100%',
  '20% auf alles und 10% auf den Rest',
  '5 % bis 10 %',
  '100 % dabei',
  'They wrote “grate” [sic]',
  '[NEW] How is it?',
  '[Nordlicht] How is it?',
  '[z. B.], [u.a.], [e.g.] and [1]',
  '[nordlicht.example]',
  'We <3 you',
  'a < b and c > d',
  '2<3>1',
  '<anna@example.org>',
  '<https://nordlicht.example/>',
  'T-shirt - the blue one - is it good?',
  'A well-known-brand',
  'Ton avis - vite - stp',
  '— Anna —',
  '5 * 3 | 2',
  '#1 of our shop, #summer',
  'me@nordlicht.example',
  '~ 5 days ~',
  'Was it **good**?',
  '¯\\_(ツ)_/¯',
  '',
])('%j is none', (text) => {
  expect(hasForeignPlaceholder(text)).toBe(false)
})

test('What our own are beside is looked at without them', () => {
  const filled = (text: string) => areFilled({ key: 'request.subjectOne', text })
  expect(filled('{{store}}: $5 for {{ product }}, 50 % [sic]')).toBe(true)
  expect(filled('{{store}}: *|FNAME|*')).toBe(false)
  expect(filled('{{{store}}}')).toBe(false)
  expect(filled('%{{store}}% -{{store}}- [{{store}}] <{{store}}>')).toBe(true)
})
