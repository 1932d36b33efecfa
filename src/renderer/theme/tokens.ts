/** The colours of one appearance. Text colours pass WCAG AA on `page`, `surface` and `raised`. */
export interface Tokens {
  readonly page: string
  readonly surface: string
  readonly raised: string
  readonly rail: string
  readonly line: string
  readonly lineStrong: string
  readonly text: string
  readonly textQuiet: string
  readonly accent: string
  readonly accentHover: string
  readonly accentText: string
  readonly accentSoft: string
  readonly onAccent: string
  readonly good: string
  readonly warn: string
  readonly warnSoft: string
  readonly bad: string
  readonly badSoft: string
  readonly track: string
}

/** Every colour of the window but those of the segments, which come with the data. */
export const TOKENS: { readonly light: Tokens; readonly dark: Tokens } = {
  light: {
    page: '#f5f6f8',
    surface: '#ffffff',
    raised: '#ffffff',
    rail: '#eceef2',
    line: '#e1e5ea',
    lineStrong: '#c3cad3',
    text: '#1a2230',
    textQuiet: '#556070',
    accent: '#0b6670',
    accentHover: '#095760',
    accentText: '#0b6670',
    accentSoft: '#dff0f1',
    onAccent: '#ffffff',
    good: '#1d6b43',
    warn: '#7d4e00',
    warnSoft: '#fdf3dc',
    bad: '#a32424',
    badSoft: '#fdeaea',
    track: '#e6e9ee',
  },
  dark: {
    page: '#14171c',
    surface: '#1b1f26',
    raised: '#232831',
    rail: '#101317',
    line: '#2b313b',
    lineStrong: '#454e5b',
    text: '#e2e6eb',
    textQuiet: '#a0a9b6',
    accent: '#4fb3bd',
    accentHover: '#63c0c9',
    accentText: '#6cc6cf',
    accentSoft: '#173a3f',
    onAccent: '#06191b',
    good: '#6fcf9b',
    warn: '#e8b84f',
    warnSoft: '#33290f',
    bad: '#f28b82',
    badSoft: '#3a1c1c',
    track: '#2c323c',
  },
}

/** The accent from faint to deep, as the component library wants it. */
export const ACCENT_SHADES = [
  '#e9f6f7',
  '#d0eaed',
  '#a4d7dc',
  '#77c4cb',
  '#4fb3bd',
  '#32a1ac',
  '#1f8d98',
  '#127781',
  '#0b6670',
  '#064f57',
] as const

/** System fonts only: nothing is fetched and the window looks at home. */
export const FONTS = {
  text: 'system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", "Cantarell", "Noto Sans", "DejaVu Sans", sans-serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", monospace',
} as const
