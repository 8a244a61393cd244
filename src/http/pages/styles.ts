/** One sheet for every hosted page: logical properties throughout, so that right-to-left needs no second one. */
export const styles = `
*, ::before, ::after { box-sizing: border-box }
:root {
  --ink: #1c1c1c; --quiet: #565b63; --ground: #f3f4f6; --sheet: #ffffff; --line: #8a9099; --soft: #e2e5ea;
  --star: #a16207; --bad: #b42318; --bad-ground: #fef3f2; --good: #146c43; --good-ground: #edf9f1; --mark: #fff3bf;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ededed; --quiet: #b7bcc4; --ground: #121212; --sheet: #1e1e1e; --line: #7d838c; --soft: #3a3d42;
    --star: #fbbf24; --bad: #ff9b8f; --bad-ground: #3a1a17; --good: #7ddba3; --good-ground: #12301f; --mark: #5c4a00;
  }
}
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; font-size: 1rem;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans JP', sans-serif;
}
.masthead, main, .imprint { max-inline-size: 40rem; margin-inline: auto; padding-inline: 1.25rem }
.masthead { padding-block: 1.25rem .75rem; font-weight: 700; font-size: 1.1rem }
.masthead a { color: inherit; text-decoration: none }
.masthead img { block-size: 2.5rem; inline-size: auto; display: block }
.imprint { color: var(--quiet); font-size: .85rem; padding-block: .5rem 2rem; white-space: pre-line }
main { padding-block-end: 2rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: .5rem .75rem; text-wrap: balance }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .35rem; text-wrap: balance }
p { margin-block: 0 1rem }
.sheet > :last-child { margin-block-end: 0 }
.sheet > p + h2 { margin-block-start: 1.25rem }
.quiet { color: var(--quiet) }
.hint { color: var(--quiet); font-size: .9rem; margin: 0 }
.sheet { background: var(--sheet); border: 1px solid var(--soft); border-radius: 14px; padding: 1.25rem; margin-block-end: 1rem }
.product { display: flex; gap: 1rem; align-items: center; margin-block-end: 1rem }
.product img { inline-size: 4.5rem; block-size: 4.5rem; object-fit: contain; border-radius: 10px; background: #fff }
.field { margin-block-end: 1.15rem }
.field > label, legend { display: block; font-weight: 600; padding: 0; margin-block-end: .25rem }
label .optional { font-weight: 400; color: var(--quiet) }
input[type=text], input[type=email], textarea, select {
  inline-size: 100%; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px;
  padding: .65rem .75rem; min-block-size: 2.9rem;
}
textarea { min-block-size: 8.5rem; resize: vertical }
textarea.points { min-block-size: 5rem }
fieldset + button, form + form { margin-block-start: 1rem }
fieldset { border: 0; padding: 0; margin: 0; min-inline-size: 0 }
:is(input, textarea, select, button, a, summary):focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
@media (prefers-color-scheme: dark) { :is(input, textarea, select, button, a, summary):focus-visible { outline-color: #9db8ff } }
[aria-invalid=true] { border-color: var(--bad); border-width: 2px }
.problem { color: var(--bad); font-size: .95rem; margin: .3rem 0 0; font-weight: 600 }
.banner { border-radius: 10px; padding: .85rem 1rem; margin-block-end: 1rem; font-weight: 600 }
.banner p { font-weight: 400; margin: .25rem 0 0 }
.banner.bad { background: var(--bad-ground); color: var(--bad) }
.banner.good { background: var(--good-ground); color: var(--good) }
button, .button {
  font: inherit; font-weight: 650; color: #fff; background: var(--brand); border: 0; border-radius: 8px; cursor: pointer;
  padding: .8rem 1.5rem; min-block-size: 3rem; text-decoration: none; display: inline-block;
}
button.quiet-button { background: transparent; color: var(--ink); border: 1px solid var(--line) }
button.grave { background: transparent; color: var(--bad); border: 2px solid var(--bad) }
.stars { display: flex; flex-wrap: wrap; gap: .25rem }
.stars label { position: relative; display: grid; place-items: center; inline-size: 3.25rem; min-block-size: 3.75rem; cursor: pointer; border-radius: 8px; line-height: 1.1 }
.stars input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer }
.stars .glyph { font-size: 2.3rem; color: var(--star) }
.stars .glyph::before { content: '★' }
.stars:has(:checked) label:has(:checked) ~ label .glyph::before, .stars:not(:has(:checked)) .glyph::before { content: '☆' }
.stars .number { font-size: .85rem; color: var(--quiet) }
.stars label:has(:checked) .number { color: var(--ink); font-weight: 700 }
.stars label:has(:focus-visible) { outline: 3px solid var(--brand); outline-offset: 1px }
@media (prefers-color-scheme: dark) { .stars label:has(:focus-visible) { outline-color: #9db8ff } }
.choices { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem }
.choices label { font-weight: 400; display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.75rem }
.choice { display: flex; align-items: center; gap: .6rem; min-block-size: 2.75rem; font-weight: 400 }
.choice input { inline-size: 1.2rem; block-size: 1.2rem; accent-color: var(--brand); flex: none }
.choices input { inline-size: 1.2rem; block-size: 1.2rem; accent-color: var(--brand) }
details { margin-block-end: 1.15rem }
details > summary { cursor: pointer; font-weight: 600; min-block-size: 2.75rem; display: flex; align-items: center; gap: .5rem }
details > summary::before { content: '+'; font-size: 1.3rem; inline-size: 1rem; color: var(--quiet) }
details[open] > summary::before { content: '–' }
details[open] > summary { margin-block-end: .75rem }
summary h2 { font-size: 1.05rem }
.review-text { white-space: pre-line; overflow-wrap: anywhere; margin-block: .5rem }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding-inline: .1em }
.given { color: var(--star); font-size: 1.4rem; letter-spacing: .1em }
.state { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: .1rem .75rem; font-size: .9rem; font-weight: 600 }
.scroll { overflow-x: auto }
.scroll + p { margin-top: .75rem }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: start; padding: .35rem .5rem; vertical-align: top }
thead th { font-size: .85rem; color: var(--quiet); border-block-end: 1px solid var(--soft) }
tbody th { font-weight: 500 }
.reasons { list-style: none; padding: 0; margin: 0 }
.reasons li + li { margin-block-start: .8rem }
.bars { display: grid; grid-template-columns: max-content 1fr; gap: .4rem .75rem; align-items: center; margin-block: .75rem 1rem; color: var(--star) }
.bar { display: flex; block-size: .7rem; border-radius: 99px; overflow: hidden; background: var(--soft) }
.published { background: #2f9e6b } .pending { background: #7b8794 } .withheld { background: #d9480f } .withdrawn { background: #b197fc } .erased { background: #212529 }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin-block: .5rem; font-size: .9rem }
.swatch { display: inline-block; inline-size: .8rem; block-size: .8rem; border-radius: 3px; margin-inline-end: .4rem }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: .75rem 0 0 }
.facts dd { margin: 0 }
.verdict { font-size: 1.1rem; font-weight: 600; border-inline-start: 4px solid var(--line); padding-inline-start: .9rem; margin-block: .75rem }
.verdict.FAIR { border-color: var(--good) } .verdict.UNFAIR { border-color: var(--bad) }
.reply { border-inline-start: 3px solid var(--brand); padding-inline-start: 1rem; margin-block: 1rem }
`
