function channel(value: number): number {
  const share = value / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance 0..1 of a `#rrggbb` colour, after WCAG 2.2. */
export function luminance(color: string): number {
  const value = Number.parseInt(color.slice(1), 16)
  const red = channel((value >> 16) & 255)
  const green = channel((value >> 8) & 255)
  return 0.2126 * red + 0.7152 * green + 0.0722 * channel(value & 255)
}

/** The contrast ratio 1..21 of two `#rrggbb` colours, after WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const DARK_TEXT = '#050505'
const LIGHT_TEXT = '#ffffff'

/** Dark or light text, whichever reads better on the `#rrggbb` background; one of the two always passes AA. */
export function textOn(background: string): string {
  return contrast(background, DARK_TEXT) >= contrast(background, LIGHT_TEXT) ? DARK_TEXT : LIGHT_TEXT
}
