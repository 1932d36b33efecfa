import { type Package, type Relationship, readRelationships, visitPart } from './package.ts'
import type { SheetInfo } from './source.ts'
import { NAMESPACE } from './xml-namespaces.ts'

/** A sheet of cells, and the part that holds it. */
interface SheetPart extends SheetInfo {
  readonly part: string
}

/** What the workbook part says. */
export interface Workbook {
  readonly sheets: readonly SheetPart[]
  /** The names of the sheets that hold no cells. */
  readonly withoutCells: readonly string[]
  /** Whether day 0 is 1904-01-01 (`date1904`). */
  readonly from1904: boolean
  /** The parts of the styles and the shared strings, where the file has them. */
  readonly stylesPart: string | undefined
  readonly stringsPart: string | undefined
}

/** `r:id` belongs to the relationships namespace; writers that forgot to bind the prefix are let through. */
const RELATIONSHIP_NAMESPACES = [NAMESPACE.officeRelationships, NAMESPACE.packageRelationships, NAMESPACE.other]

const NOT_TABLES = new Set(['chartsheet', 'dialogsheet', 'macrosheet', 'xlMacrosheet', 'xlIntlMacrosheet'])

/** Where the workbook lies in a package: where its links say, or at its usual place. */
export async function findWorkbookPart(parts: Package): Promise<string | undefined> {
  const links = await readRelationships(parts, '')
  const linked = links.find(
    ({ kind, target }) => kind === 'officeDocument' && parts.directory.find(target) !== undefined,
  )
  return (
    linked?.target ?? ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => parts.directory.find(name) !== undefined)
  )
}

/** Reads the workbook part (ECMA-376 part 1, 18.2): its sheets in the order of its tabs. */
export async function readWorkbook(parts: Package, part: string): Promise<Workbook> {
  const links = await readRelationships(parts, part)
  const byId = new Map(links.map((link) => [link.id, link]))
  const entry = parts.directory.find(part)
  if (entry === undefined) throw parts.file.refusals.damaged('its workbook part is missing')
  const sheets: SheetPart[] = []
  const withoutCells: string[] = []
  let from1904 = false
  let isWorkbook = false
  let namesSheets = false
  await visitPart(parts, entry, (path, xml) => {
    if (path === 'workbook') isWorkbook = true
    else if (path === 'workbook/workbookPr') from1904 = isTrue(xml.attribute('date1904'))
    else if (path === 'workbook/sheets/sheet') {
      namesSheets = true
      const id = RELATIONSHIP_NAMESPACES.map((namespace) => xml.attribute('id', namespace)).find(
        (found) => found !== undefined,
      )
      const link = id === undefined ? undefined : byId.get(id)
      const name = (xml.attribute('name') ?? `Sheet${sheets.length + 1}`).toWellFormed()
      // Modules and dialogs of old macros are sheets without a part.
      if (link === undefined || NOT_TABLES.has(link.kind)) {
        withoutCells.push(name)
        return
      }
      sheets.push({
        name,
        hidden: /^(hidden|veryHidden)$/.test(xml.attribute('state') ?? ''),
        part: link.target,
      })
    }
  })
  if (!isWorkbook) throw parts.file.refusals.notSpreadsheet('noWorkbook')
  if (sheets.length === 0 && (!namesSheets || links.every(({ kind }) => !NOT_TABLES.has(kind)))) {
    throw parts.file.refusals.damaged('its workbook names no sheet that it holds')
  }
  return {
    sheets,
    withoutCells,
    from1904,
    stylesPart: targetOf(links, 'styles'),
    stringsPart: targetOf(links, 'sharedStrings'),
  }
}

function targetOf(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.target
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
