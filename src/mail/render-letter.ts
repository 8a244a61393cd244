import { translatorFor } from '../i18n/translator.ts'
import type { Letter } from './letter.ts'

export async function renderLetter({ content, store, locale }: Letter): Promise<{ subject: string; html: string; text: string }> {
  const { language } = translatorFor(locale)
  const links = Object.values(content).filter((value) => typeof value === 'string' && value.startsWith('http'))
  return { subject: `${store.name}: ${content.kind} (${language})`, text: links.join('\n'), html: links.map((link) => `<a href="${link}">${link}</a>`).join('<br>') }
}
