import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from '@mantine/core'
import { createTheme, defaultVariantColorsResolver } from '@mantine/core'
import type { Tokens } from './tokens.ts'
import { ACCENT_SHADES, FONTS, TOKENS } from './tokens.ts'

const gray: MantineColorsTuple = [
  '#f5f6f8',
  '#eceef2',
  '#e1e5ea',
  '#d3d9e0',
  '#c3cad3',
  '#8b95a3',
  '#556070',
  '#424c5a',
  '#2d3643',
  '#1a2230',
]
const dark: MantineColorsTuple = [
  '#e2e6eb',
  '#c2c9d2',
  '#a0a9b6',
  '#7f8997',
  '#454e5b',
  '#2b313b',
  '#1b1f26',
  '#14171c',
  '#101317',
  '#0b0d10',
]

/** Where tooltips are drawn: inside the main landmark, so that a screen reader meets them in their place. */
export const FLOATING_ID = 'floating'

/** Buttons in the tokens, which pass AA in both appearances. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const isAccent = input.color === undefined || input.color === input.theme.primaryColor
  if (input.variant === 'filled' && isAccent)
    return { ...colors, background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--on-accent)' }
  if (input.variant === 'subtle' && input.color === 'gray')
    return { ...colors, color: 'var(--text-quiet)', hoverColor: 'var(--text)', hover: 'var(--track)' }
  if (input.variant === 'default')
    return { ...colors, background: 'var(--surface)', hover: 'var(--page)', color: 'var(--text)' }
  return colors
}

/** The component library in the clothes of this app: small, square-shouldered, one accent. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 4 },
  variantColorResolver: variantColors,
  colors: { accent: [...ACCENT_SHADES], gray, dark },
  fontFamily: FONTS.text,
  fontFamilyMonospace: FONTS.mono,
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
  },
})

/** The tokens as CSS variables, to put on an element and all within. */
export function tokenVariables(tokens: Tokens): Record<string, string> {
  const entries = Object.entries(tokens).map(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ])
  return Object.fromEntries(entries)
}

function variables(tokens: Tokens): Record<string, string> {
  return {
    ...tokenVariables(tokens),
    '--mantine-color-body': tokens.page,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.textQuiet,
    '--mantine-color-placeholder': tokens.textQuiet,
    '--mantine-color-anchor': tokens.accentText,
    '--mantine-color-default': tokens.surface,
    '--mantine-color-default-hover': tokens.page,
    '--mantine-color-default-border': tokens.lineStrong,
    '--mantine-color-error': tokens.bad,
  }
}

/** The tokens as CSS variables (`--text-quiet`), per appearance. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(TOKENS.light),
  dark: variables(TOKENS.dark),
})
