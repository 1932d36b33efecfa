import { textOn } from '../../shared/format/contrast.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Words } from '../../shared/words/words.ts'
import type { CellStyle, FontStyle, WriteSheet } from './spreadsheet-library.ts'

const INK = '1F2933'
const MUTED = '5F6B7A'
const RULE = 'D5DBE3'
const HEADER_FILL = 'EAEEF3'

/** The number formats of a report. */
export const FORMATS = {
  count: '#,##0',
  share: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  decimal: '#,##0.0',
  average: '0.00',
  figure: '0.000',
  date: 'yyyy-mm-dd',
  text: '@',
} as const

/** The number format of amounts: with the decimals of the currency, and its sign where the language puts it. */
export function moneyFormat(
  currency: string | null,
  words: Pick<Words, 'money'>,
  decimals = currencyDecimals(currency),
): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  if (currency === null) return digits
  const [, before = '', after = ''] = /^([^\d]*)[\d.,]+([^\d]*)$/.exec(words.money(MONEY_SCALE, currency)) ?? []
  return `${signFormat(before)}${digits}${signFormat(after)}`
}

/** A currency's sign and the space beside it, as formats have them; spaces that do not break are written as they are. */
function signFormat(text: string): string {
  const sign = text.trim()
  return sign === '' ? '' : text.replace(sign, `[$${sign}]`)
}

/** The typeface of the report; without its name and size, programs each fall back to another. */
export const BASE_FONT = { name: 'Calibri', size: 11 } as const

const rule = { style: 'thin', color: { rgb: RULE } } as const

/** How cells look. A calm page: no fill but the header's, thin rules, numbers to the right. */
export const LOOKS = {
  title: { font: font(INK, { bold: true, size: 18 }), alignment: { vertical: 'center' } },
  subtitle: { font: font(MUTED) },
  section: { font: font(INK, { bold: true, size: 13 }), alignment: { vertical: 'bottom' } },
  header: headerLook('left'),
  headerNote: headerLook('left', 1),
  headerRight: headerLook('right', 1),
  headerCenter: headerLook('center'),
  label: { font: font(INK), border: { bottom: rule }, alignment: { vertical: 'center' } },
  labelNext: {
    font: font(INK),
    border: { bottom: rule },
    alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
  },
  note: {
    font: font(MUTED),
    border: { bottom: rule },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
  },
  text: { font: font(INK), border: { bottom: rule }, alignment: { vertical: 'center', wrapText: true } },
  count: numberLook(FORMATS.count),
  plain: { font: font(INK), alignment: { vertical: 'center', wrapText: true } },
} as const satisfies Record<string, CellStyle>

/** A number in a table. */
export function numberLook(numFmt: string, options: { bold?: boolean } = {}): CellStyle {
  return {
    font: font(INK, { bold: options.bold ?? false }),
    border: { bottom: rule },
    alignment: { horizontal: 'right', vertical: 'center', indent: 1 },
    numFmt,
  }
}

/** A cell of a totals row. */
export function totalLook(numFmt?: string): CellStyle {
  return {
    font: font(INK, { bold: true }),
    border: { top: { style: 'thin', color: { rgb: MUTED } } },
    alignment: numFmt
      ? { horizontal: 'right', vertical: 'center', indent: 1 }
      : { horizontal: 'left', vertical: 'center', wrapText: true },
    ...(numFmt ? { numFmt } : {}),
  }
}

/** A cell filled with a segment's `#rrggbb`. */
export function chipLook(color: string): CellStyle {
  return {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hexOf(color) } },
    border: { bottom: { style: 'medium', color: { rgb: 'FFFFFF' } } },
  }
}

/** A cell of a grid in a segment's `#rrggbb`, its text in the middle and to be read on that colour; plain without one. */
export function filledLook(color: string | null, numFmt?: string): CellStyle {
  return {
    font: font(color === null ? MUTED : hexOf(textOn(`#${hexOf(color)}`)), { bold: numFmt !== undefined }),
    ...(color === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hexOf(color) } } }),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    ...(numFmt === undefined ? {} : { numFmt }),
  }
}

/** `#rrggbb` as spreadsheets write it; grey for anything else. */
export function hexOf(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : '8A8F98'
}

/** A column of a long list: no rules, so that a hundred thousand rows stay light. */
export function listLook(numFmt: string | null, horizontal: 'left' | 'right' | 'center'): CellStyle {
  return {
    font: font(INK),
    alignment: horizontal === 'right' ? { horizontal, indent: 1 } : { horizontal },
    ...(numFmt ? { numFmt } : {}),
  }
}

/** Print setup shared by all sheets: landscape, as wide as the page, pages numbered, the row of that number on each. */
export function printSetup(
  { shop, words }: { readonly shop: string; readonly words: Words },
  headerRow = 1,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const page = words.say('report.page', { page: '&P', pages: '&N' })
  // In footers & starts a code, and doubled stands for itself; the text is limited to 255 characters in all.
  const name = shop.slice(0, 80).toWellFormed().replaceAll('&', '&&')
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.35 },
      printTitlesRow: `$${headerRow}:$${headerRow}`,
    },
    headerFooter: { oddFooter: `&L${name}&C&A&R${page}` },
  }
}

function headerLook(horizontal: 'left' | 'right' | 'center', indent = 0): CellStyle {
  return {
    font: font(INK, { bold: true }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADER_FILL } },
    border: { bottom: { style: 'thin', color: { rgb: MUTED } } },
    alignment: { horizontal, vertical: 'center', wrapText: true, ...(indent > 0 ? { indent } : {}) },
  }
}

function font(color: string, { bold = false, size = BASE_FONT.size as number } = {}): FontStyle {
  return { ...BASE_FONT, size, bold, color: { rgb: color } }
}
