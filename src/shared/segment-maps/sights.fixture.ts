/** Red, green and blue as linear light, 0..1. */
type Rgb = readonly [number, number, number]

/** What somebody's eyes make of linear light. */
export type Sight = readonly [Rgb, Rgb, Rgb]

/** What people see of linear RGB: unchanged, and with each of three kinds of cone missing (Machado et al. 2009, severity 1). */
export const SIGHTS: Readonly<Record<string, Sight>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** How far apart two `#rrggbb` colours look to eyes of that sight, in OKLab, where 0 is the same and 1 is black against white. */
export function apart(one: string, other: string, sight: Sight): number {
  const [a, b] = [one, other].map((color) => oklab(apply(sight, linear(color)))) as [Rgb, Rgb]
  return Math.hypot(...a.map((value, axis) => value - (b[axis] as number)))
}

/** The contrast of two `#rrggbb` colours by WCAG 2, 1..21. */
export function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = linear(color)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function linear(color: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function apply(matrix: Sight, [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Björn Ottosson's OKLab, in which distance is about what the eye sees as difference. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
