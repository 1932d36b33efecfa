import { readFile } from 'node:fs/promises'
import { entryText, readZip } from '../zip-archive.ts'
import { drawingFaults, leadsSomewhere } from './check-drawing.ts'
import { linksOf, type Parts, packageFaults } from './check-package.ts'
import { type Pools, readCells, sheetFaults } from './check-sheet.ts'
import { styleFaults } from './check-styles.ts'
import { tableFaults, tableNameFaults } from './check-tables.ts'
import { orderFaults } from './schema-order.ts'
import { all, at, attribute, deep, numberOf, type XmlElement, xmlTree } from './xml-tree.ts'

const MAX_SHEET_NAME = 31
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const REFERENCE = /&#(x?[0-9a-f]+);/gi

/** The parts of a workbook as they are written, by name. */
export type WrittenParts = ReadonlyMap<string, string>

/** Reads the parts of a workbook that this program wrote. */
export async function readParts(path: string): Promise<Map<string, string>> {
  return new Map(readZip(await readFile(path)).map((entry) => [entry.name, entryText(entry)]))
}

/**
 * What would make Excel repair a workbook, or show something else than was meant: each fault with its part. It looks at what
 * this program writes; parts of other kinds are only held against the package's rules.
 */
export function workbookFaults(written: WrittenParts): string[] {
  const faults: string[] = []
  const parts = new Map<string, XmlElement>()
  const names = new Set<string>()
  for (const [part, content] of written) {
    if (names.has(part.toLowerCase())) faults.push(`${part}: is there twice`)
    names.add(part.toLowerCase())
    if (NOT_XML.test(content.replace(REFERENCE, meant))) faults.push(`${part}: holds a character that XML cannot hold`)
    try {
      const tree = xmlTree(part, content)
      parts.set(part, tree)
      faults.push(...orderFaults(tree).map((fault) => `${part}: ${fault}`))
    } catch {
      faults.push(`${part}: is not well formed`)
    }
  }
  return [...faults, ...packageFaults(parts), ...bookFaults(parts)]
}

function bookFaults(parts: Parts): string[] {
  const bookPart = linksOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? ''
  const book = parts.get(bookPart)
  if (!book) return ['there is no workbook']
  const links = linksOf(parts, bookPart)
  const partOf = (kind: string) => parts.get(links.find((link) => link.kind === kind)?.target ?? '')
  const styles = partOf('styles')
  const pools: Pools = {
    strings: all(partOf('sharedStrings'), 'si').map((item) => [...deep(item, 't')].map(({ text }) => text).join('')),
    styles: at(styles, 'cellXfs')?.children.length ?? 0,
    differential: at(styles, 'dxfs')?.children.length ?? 0,
  }
  const sheets = all(at(book, 'sheets'), 'sheet')
  const names = sheets.map((sheet) => attribute(sheet, 'name'))
  const faults = [...sheetNameFaults(sheets), ...definedNameFaults(book, names)].map((fault) => `${bookPart}: ${fault}`)
  if (styles) faults.push(...styleFaults(styles).map((fault) => `styles: ${fault}`))
  const unique = numberOf(partOf('sharedStrings'), 'uniqueCount')
  if (!Number.isNaN(unique) && unique !== pools.strings.length) faults.push(`shared texts are said to be ${unique}`)
  const definedNames = all(at(book, 'definedNames'), 'definedName').map((each) => attribute(each, 'name'))
  faults.push(...tableNameFaults(parts, definedNames))
  for (const sheet of sheets) {
    const part = links.find(({ id }) => id === attribute(sheet, 'r:id'))?.target ?? ''
    const root = parts.get(part)
    if (root?.name !== 'worksheet') faults.push(`sheet ${attribute(sheet, 'name')} is not there`)
    else faults.push(...faultsOfSheet(parts, part, root, pools, names).map((fault) => `${part}: ${fault}`))
  }
  return faults
}

function faultsOfSheet(parts: Parts, part: string, root: XmlElement, pools: Pools, names: readonly string[]): string[] {
  const { cells, faults } = readCells(root, pools)
  const tables = tableFaults(parts, part, root, cells)
  return [
    ...faults,
    ...tables.faults,
    ...sheetFaults(root, tables.ranges, pools),
    ...drawingFaults(parts, part, root, names),
  ]
}

function sheetNameFaults(sheets: readonly XmlElement[]): string[] {
  const names = sheets.map((sheet) => attribute(sheet, 'name'))
  const faults = names.flatMap((name) =>
    name === '' || name.length > MAX_SHEET_NAME || /[:\\/?*[\]]|^'|'$|^history$/i.test(name)
      ? [`a sheet may not be called ${name}`]
      : [],
  )
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) faults.push('two sheets of the same name')
  const ids = sheets.map((sheet) => attribute(sheet, 'sheetId'))
  if (new Set(ids).size < ids.length) faults.push('two sheets of the same id')
  return faults
}

function definedNameFaults(book: XmlElement, sheets: readonly string[]): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const defined of all(at(book, 'definedNames'), 'definedName')) {
    const local = defined.attributes.get('localSheetId')
    const name = attribute(defined, 'name')
    if (local !== undefined && !(Number(local) < sheets.length)) faults.push(`${name} is of sheet ${local}`)
    if (seen.has(`${local} ${name.toLowerCase()}`)) faults.push(`${name} is defined twice`)
    seen.add(`${local} ${name.toLowerCase()}`)
    if (!defined.text.split(',').every((reference) => leadsSomewhere(reference, sheets)))
      faults.push(`${name} leads to ${defined.text}`)
  }
  return faults
}

/** The character that a numeric reference stands for. */
function meant(_: string, number: string): string {
  const code = Number(/^x/i.test(number) ? `0${number}` : number)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
}
