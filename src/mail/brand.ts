import { webUrl } from '../input.ts'

/** The colour of buttons and links: the store's own where white can be read on it, else Candor's. */
const candorColor = '#1d4ed8'

export function brandColor(chosen: string | undefined): string {
  return chosen !== undefined && contrastWithWhite(chosen) >= 4.5 ? chosen : candorColor
}

/** The address of a store's picture, where it is one of the web: what was set before that was looked at may be a script. */
export function brandLogo({ logoUrl }: { logoUrl?: string | undefined }): string | null {
  return logoUrl !== undefined && webUrl.safeParse(logoUrl).success ? logoUrl : null
}

/** WCAG 2.2, contrast ratio of a #rrggbb colour with white: 1 to 21. */
export function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
