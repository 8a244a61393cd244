/** As people write who have no such letters at hand; of the ways that differ by one letter, one. Uppercase, accents and Greek final sigma are folded before. */
const LATIN: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ=a ы=y ь= э=e ю=yu я=ya ' +
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=x ψ=ps ω=o'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/** A Cyrillic or Greek word in Latin letters ("obman"); null for any other. @param word folded */
export function romanised(word: string): string | null {
  if (!/^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word)) return null
  return [...word].map((letter) => LATIN.get(letter) ?? letter).join('')
}
