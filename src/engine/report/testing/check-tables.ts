import { type CellRange, overlaps, rangeOf } from './cell-ranges.ts'
import { linksOf, type Parts } from './check-package.ts'
import type { Cells } from './check-sheet.ts'
import { all, at, attribute, numberOf, type XmlElement } from './xml-tree.ts'

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i

/** The ranges of a sheet's tables, and what is wrong with them and with the sheet's list of them. */
export function tableFaults(
  parts: Parts,
  part: string,
  sheet: XmlElement,
  cells: Cells,
): { readonly ranges: readonly CellRange[]; readonly faults: readonly string[] } {
  const links = linksOf(parts, part).filter(({ kind }) => kind === 'table')
  const listed = all(at(sheet, 'tableParts'), 'tablePart').map((each) => attribute(each, 'r:id'))
  const ids = links.map(({ id }) => id)
  const faults = [...listed, ...ids].some((id) => !(listed.includes(id) && ids.includes(id)))
    ? ['its list of tables is not that of its links']
    : []
  const tables = links.flatMap(({ target }) => parts.get(target) ?? [])
  faults.push(
    ...overlaps(
      tables.map((table) => attribute(table, 'ref')),
      'tables',
    ),
  )
  for (const table of tables) faults.push(...tableFault(table, cells))
  return { ranges: tables.flatMap((table) => rangeOf(attribute(table, 'ref')) ?? []), faults }
}

function tableFault(table: XmlElement, cells: Cells): string[] {
  const name = attribute(table, 'displayName')
  const reference = attribute(table, 'ref')
  const range = rangeOf(reference)
  const faults: string[] = []
  const say = (fault: string) => faults.push(`table ${name}: ${fault}`)
  if (!range) return [`table ${name}: lies at ${reference}`]
  if (range.top === range.bottom) say('has no row')
  const columns = all(at(table, 'tableColumns'), 'tableColumn')
  const width = range.right - range.left + 1
  if (columns.length !== width || numberOf(at(table, 'tableColumns'), 'count') !== width)
    say(`has ${columns.length} columns over ${width}`)
  const names = columns.map((column) => attribute(column, 'name'))
  if (new Set(names.map((each) => each.toLowerCase())).size < names.length) say('has two columns of the same name')
  if (new Set(columns.map((column) => attribute(column, 'id'))).size < columns.length) say('has two columns of one id')
  for (const [index, column] of names.entries()) {
    const cell = cells.get(`${lettersOf(range.left + index)}${range.top}`)
    if (cell !== column.replaceAll('_x000a_', '\n')) say(`column ${column} has the heading ${cell}`)
  }
  const filter = at(table, 'autoFilter')
  if (filter && attribute(filter, 'ref') !== reference) say(`is filtered at ${attribute(filter, 'ref')}`)
  return faults
}

/** Names and ids of tables that are not legal or not the only ones in the workbook. */
export function tableNameFaults(parts: Parts, definedNames: readonly string[]): string[] {
  const tables = [...parts.values()].filter(({ name }) => name === 'table')
  const taken = new Set(definedNames.map((name) => name.toLowerCase()))
  const ids = tables.map((table) => attribute(table, 'id'))
  const faults = new Set(ids).size < ids.length ? ['two tables of the same id'] : []
  for (const table of tables) {
    const name = attribute(table, 'displayName')
    if (taken.has(name.toLowerCase())) faults.push(`the name ${name} is taken`)
    taken.add(name.toLowerCase())
    if (!LEGAL_NAME.test(name) || LOOKS_LIKE_A_CELL.test(name)) faults.push(`a table may not be called ${name}`)
  }
  return faults
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? letter : lettersOf(Math.floor((column - 1) / 26)) + letter
}
