import { type CellRange, isInside, overlap, overlaps, rangeOf } from './cell-ranges.ts'
import { colorFaults } from './check-styles.ts'
import { all, at, attribute, deep, numberOf, type XmlElement } from './xml-tree.ts'

/** What the cells of a sheet may point to. */
export interface Pools {
  /** The texts that cells share. */
  readonly strings: readonly string[]
  /** How many styles there are, and how many differential ones. */
  readonly styles: number
  readonly differential: number
}

/** A sheet's cells, by their references; empty ones are left out. */
export type Cells = ReadonlyMap<string, string | number>

const MAX_TEXT = 32_767
const MAX_HEIGHT = 409.5
const MAX_WIDTH = 255
const MAX_FOOTER = 255
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'])
const VALUE_TYPES = new Set(['', 'n', 's', 'b', 'e', 'str', 'inlineStr', 'd'])

/** The cells of a sheet, and what is wrong with them. */
export function readCells(sheet: XmlElement, pools: Pools): { readonly cells: Cells; readonly faults: string[] } {
  const cells = new Map<string, string | number>()
  const faults: string[] = []
  const dimension = rangeOf(attribute(at(sheet, 'dimension'), 'ref'))
  let lastRow = 0
  for (const row of all(at(sheet, 'sheetData'), 'row')) {
    const number = numberOf(row, 'r')
    if (!(number > lastRow)) faults.push(`row ${attribute(row, 'r')} comes after row ${lastRow}`)
    if (numberOf(row, 'ht') > MAX_HEIGHT) faults.push(`row ${number} is ${attribute(row, 'ht')} high`)
    if (numberOf(row, 's') >= pools.styles) faults.push(`row ${number} has style ${attribute(row, 's')}`)
    lastRow = number
    let lastColumn = 0
    for (const cell of all(row, 'c')) {
      const reference = attribute(cell, 'r')
      const range = rangeOf(reference)
      if (range?.top !== number || range.left <= lastColumn) faults.push(`cell ${reference} is out of its place`)
      lastColumn = range?.left ?? lastColumn
      if (dimension && range && !isInside(range, dimension)) faults.push(`cell ${reference} is outside the dimension`)
      if (numberOf(cell, 's') >= pools.styles) faults.push(`cell ${reference} has style ${attribute(cell, 's')}`)
      const value = cellValue(cell, pools.strings)
      if ('fault' in value) faults.push(`cell ${reference}: ${value.fault}`)
      else if (value.value !== null) cells.set(reference, value.value)
    }
  }
  return { cells, faults }
}

function cellValue(
  cell: XmlElement,
  strings: readonly string[],
): { readonly value: string | number | null } | { readonly fault: string } {
  const type = attribute(cell, 't')
  const raw = at(cell, 'v')?.text
  if (!VALUE_TYPES.has(type)) return { fault: `is of type ${type}` }
  if (type === 'inlineStr') return textOf([...deep(at(cell, 'is'), 't')].map(({ text }) => text).join(''))
  if (raw === undefined) return { value: null }
  if (type === 's') {
    const text = strings[Number(raw)]
    return text === undefined ? { fault: `shares text ${raw}, which is not there` } : textOf(text)
  }
  if (type === 'str') return textOf(raw)
  if (type === 'e') return ERRORS.has(raw) ? { value: raw } : { fault: `has the error ${raw}` }
  if (type === 'b') return raw === '0' || raw === '1' ? { value: raw } : { fault: `is ${raw}, neither 0 nor 1` }
  return raw.trim() === '' || !Number.isFinite(Number(raw))
    ? { fault: `has the number ${raw}` }
    : { value: Number(raw) }
}

function textOf(text: string) {
  return text.length > MAX_TEXT ? { fault: `has ${text.length} characters` } : { value: text }
}

/** What is wrong with a sheet but for its cells: merged cells, columns, filters, print setup, formats by condition. */
export function sheetFaults(sheet: XmlElement, tables: readonly CellRange[], pools: Pools): string[] {
  const merges = all(at(sheet, 'mergeCells'), 'mergeCell').map((merge) => attribute(merge, 'ref'))
  const faults = overlaps(merges, 'merged cells')
  const counted = numberOf(at(sheet, 'mergeCells'), 'count')
  if (!Number.isNaN(counted) && counted !== merges.length) faults.push(`mergeCells is said to hold ${counted}`)
  for (const merge of merges) {
    const range = rangeOf(merge)
    if (!range || (range.top === range.bottom && range.left === range.right)) faults.push(`merged cells ${merge}`)
    else if (tables.some((table) => overlap(range, table))) faults.push(`merged cells ${merge} lie in a table`)
  }
  const filter = at(sheet, 'autoFilter')
  if (filter) {
    const range = rangeOf(attribute(filter, 'ref'))
    if (!range) faults.push(`a filter over ${attribute(filter, 'ref')}`)
    else if (tables.some((table) => overlap(range, table))) faults.push('a filter over a table, which has its own')
  }
  return [...faults, ...columnFaults(sheet), ...ruleFaults(sheet, pools), ...footerFaults(sheet), ...colorFaults(sheet)]
}

function columnFaults(sheet: XmlElement): string[] {
  const faults: string[] = []
  let last = 0
  for (const column of all(at(sheet, 'cols'), 'col')) {
    const [from, to] = [numberOf(column, 'min'), numberOf(column, 'max')]
    if (!(from > last && to >= from)) faults.push(`columns ${from} to ${to} are out of their place`)
    const width = numberOf(column, 'width')
    if (width > MAX_WIDTH || width < 0) faults.push(`column ${from} is ${width} wide`)
    last = to
  }
  return faults
}

function ruleFaults(sheet: XmlElement, { differential }: Pools): string[] {
  return all(sheet, 'conditionalFormatting').flatMap((format) => {
    const sqref = attribute(format, 'sqref')
    const faults = sqref.split(' ').every((part) => rangeOf(part)) ? [] : [`a format by condition over ${sqref}`]
    for (const rule of all(format, 'cfRule')) {
      if (numberOf(rule, 'dxfId') >= differential) faults.push(`a rule's style ${attribute(rule, 'dxfId')}`)
      if (!(numberOf(rule, 'priority') >= 1)) faults.push('a rule without a priority')
      const scale = at(rule, 'colorScale')
      if (scale && all(scale, 'cfvo').length !== all(scale, 'color').length) faults.push('a colour scale cut short')
    }
    return faults
  })
}

function footerFaults(sheet: XmlElement): string[] {
  return (at(sheet, 'headerFooter')?.children ?? []).flatMap(({ name, text }) =>
    text.length > MAX_FOOTER ? [`${name} of ${text.length} characters`] : [],
  )
}
