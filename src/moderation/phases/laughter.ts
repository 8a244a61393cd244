/** What people of one language or another laugh, cry or clap with: the letters of which a whole run is made, in whatever order. */
const letters: ReadonlySet<string> = new Set(
  `ha he hi ho hu hue ja je ji ju jaj xa xi k ks js jks rs hs sj hsu ahsu wk wkw xd
  ха хе хи хо ах эх хі хє пх хд χα χε χι χ ㅋ ㅎ ㅠ ㅜ 哈 呵 嘿 嘻 嘎 笑 草 は ハ ふ フ ひ ヒ へ ヘ
  ه خ ح ها هه חח חה הא חי हा हे ही ฮ่า ฮา`
    .split(/\s+/)
    .map(lettersOf),
)
/** Laughter in a text of that script alone, where it sounds like that: five in Thai, three and eight in Chinese and Japanese. */
const inScript: readonly (readonly [RegExp, RegExp])[] = [
  [/^5+$/, /\p{Script=Thai}/u],
  [/^(?:2?3+|6+|8+)$/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [/^w+$/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
]

/** Whether a run of letters is laughter and nothing else: "jajaja", "ㅋㅋㅋ", "ha ha ha", "55555" in Thai. @param text that it stands in */
export function isLaughter(run: string, text: string): boolean {
  const said = run.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  return (
    letters.has(lettersOf(said)) || inScript.some(([laugh, script]) => laugh.test(said) && script.test(text))
  )
}

function lettersOf(said: string): string {
  return [...new Set(said.normalize('NFKC'))].sort().join('')
}
