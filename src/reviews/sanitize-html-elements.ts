/** Every element name of the HTML standard, its obsolete ones included (html.spec.whatwg.org, "Index" and "Obsolete features"). */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
  canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed
  fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter
  multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre
  progress q rb rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source spacer span strike
  strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
  xmp`.split(/\s+/),
)

/** Their content is code, a drawing or a form's choices, never what a customer wrote. */
export const contentlessElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'option',
  'xmp',
  'iframe',
  'template',
  'svg',
])

/** Where a browser would start a new line. */
export const lineElements: ReadonlySet<string> = new Set(
  `address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre section summary table tr ul`.split(
    /\s+/,
  ),
)

/**
 * Letters and everyday words that are elements too, and that neither run, load nor swallow anything by themselves: in "a<b and
 * c>d" the words make it a comparison.
 */
export const wordElements: ReadonlySet<string> = new Set(
  'a address area article b big center code data i label main map mark menu p q s section small strong table time u'.split(
    ' ',
  ),
)

/** Attributes that need no value (html.spec.whatwg.org, "Attributes", boolean), by which a bare word still makes an element. */
export const booleanAttributes: ReadonlySet<string> = new Set(
  `allowfullscreen async autofocus autoplay checked compact controls default defer disabled download formnovalidate hidden inert
  ismap itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected`.split(
    /\s+/,
  ),
)
