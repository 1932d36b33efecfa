import { type TestPart, writeZip } from './zip-writer.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What a test workbook is made of. */
export interface TestWorkbook {
  /** What stands inside `<sheetData>` of its only sheet. */
  readonly rows?: string
  /** The sheet part as a whole, instead of `rows`. */
  readonly sheet?: string | Buffer
  /** The `<si>` items. */
  readonly strings?: string
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string
  /** What stands before `<sheets>` in the workbook part. */
  readonly workbookHead?: string
  /** Parts to add or, of the same name, to replace. */
  readonly parts?: readonly TestPart[]
}

/** A worksheet part around rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
}

/** Writes a small workbook of one sheet named Data, for tests only. */
export function writeWorkbook(workbook: TestWorkbook): Buffer {
  return writeZip(workbookParts(workbook))
}

/** The parts of {@link writeWorkbook}. */
export function workbookParts(workbook: TestWorkbook): TestPart[] {
  const parts: TestPart[] = [
    { name: '_rels/.rels', data: links(link('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.workbookHead ?? ''}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: links(
        link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          link('rId2', 'sharedStrings', 'sharedStrings.xml') +
          link('rId3', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', data: workbook.sheet ?? sheetXml(workbook.rows ?? '') },
  ]
  if (workbook.strings !== undefined) {
    parts.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${workbook.strings}</sst>` })
  }
  if (workbook.styles !== undefined) {
    parts.push({ name: 'xl/styles.xml', data: `<styleSheet xmlns="${MAIN}">${workbook.styles}</styleSheet>` })
  }
  const replaced = new Set(workbook.parts?.map(({ name }) => name))
  return [...parts.filter(({ name }) => !replaced.has(name)), ...(workbook.parts ?? [])]
}

/** One relationship, as XML. */
export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
}

/** A part of relationships. */
export function links(inner: string): string {
  return `<Relationships xmlns="${PACKAGE}">${inner}</Relationships>`
}
