import { expect, test } from '@jest/globals'
import { mj, raw, renderMjml } from '../../src/mail/mjml.ts'

const mailOf = (text: string, url = 'https://shop.example') =>
  renderMjml(
    mj`<mjml><mj-body><mj-section><mj-column><mj-text>${{ lines: text }}</mj-text><mj-button href="${url}">${'Open'}</mj-button></mj-column></mj-section></mj-body></mjml>`,
  )

test('what people write is neither markup, nor a mark, nor a pattern of what replaces it', async () => {
  expect(await mailOf('<b>mark-1-</b> $& "{{x}}"\nand more', 'https://x.example/?a=1&b="2"')).toMatch(
    /&#60;b&#62;mark-1-&#60;\/b&#62; \$&#38; &#34;\{\{x\}\}&#34;<br \/>and more/,
  )
})

test('letters that are built alike do not get each other’s words', async () => {
  const [one, two] = await Promise.all([
    mailOf('for Anna', 'https://a.example'),
    mailOf('for Ben', 'https://b.example'),
  ])
  expect(one).toContain('for Anna')
  expect(one).toContain('https://a.example')
  expect(one).not.toMatch(/Ben|b\.example/)
  expect(two).toContain('for Ben')
  expect(two).not.toMatch(/Anna|a\.example/)
})

test('a list of pieces stands in its order, with nothing between', async () => {
  const piece = (text: string) => mj`<mj-text>${text}</mj-text>`
  const html = await renderMjml(
    mj`<mjml><mj-body><mj-section><mj-column>${[piece('first'), raw(''), piece('second')]}</mj-column></mj-section></mj-body></mjml>`,
  )
  expect(html.indexOf('first')).toBeGreaterThan(0)
  expect(html.indexOf('second')).toBeGreaterThan(html.indexOf('first'))
})
