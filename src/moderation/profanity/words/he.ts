import { type LanguageWords, words } from '../word-list.ts'

/** The package has no Hebrew list. */
export const he: LanguageWords = {
  allowed: { everyday: [] },
  added: words(`
    בן זונה, בת זונה, זונה, זונות, בני זונות, חרא, כוס אמא שלך, כוס אמק, כוסאמק, כוסעמק, לזיין, מזדיין, מזדיינים, תזדיין, קוקסינל,
    שרמוטה, שרמוטות`),
  slurs: words('קוקסינל'),
}
