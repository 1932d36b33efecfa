import { RegularsError } from '../../../shared/model/errors.ts'
import type { Budgets } from './budgets.ts'
import { OdsScanner, type WantedRows } from './ods-scanner.ts'
import type { OpenFile } from './open-file.ts'
import { type Package, scanPart } from './package.ts'
import { type ReadWatch, watchReading } from './read-watch.ts'
import type { ReadOptions, Row, Source } from './source.ts'
import { utf8Chunks } from './xml-encoding.ts'
import { XmlScanner } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Has a scanner go over a document's content. */
type Scan = (scanner: OdsScanner, watch: ReadWatch) => Promise<void>

/** A source over an OpenDocument spreadsheet in its archive (.ods), whose content is the part `content`. */
export async function odsSource(parts: Package, content: ZipEntry, signal: AbortSignal | undefined): Promise<Source> {
  await refuseEncrypted(parts)
  return documentSource(parts.file, parts.budgets, signal, (scanner, watch) => scanPart(parts, content, scanner, watch))
}

/** A source over an OpenDocument spreadsheet that is one XML file (.fods). */
export function fodsSource(file: OpenFile, budgets: Budgets, signal: AbortSignal | undefined): Promise<Source> {
  return documentSource(file, budgets, signal, async (scanner, watch) => {
    const xml = new XmlScanner(scanner, 'content', budgets, file.refusals)
    let done = 0
    for await (const chunk of utf8Chunks(file.chunks(0, file.size), file.refusals)) {
      done += chunk.length
      watch.check(done, file.size)
      xml.feed(chunk)
      if (scanner.abandoned) return
    }
    xml.end()
  })
}

async function documentSource(
  file: OpenFile,
  budgets: Budgets,
  signal: AbortSignal | undefined,
  scan: Scan,
): Promise<Source> {
  const { refusals } = file
  // Leaping is right for nearly all documents; the others seem damaged by it.
  let mayLeap = true
  const sheets = await listSheets().catch((thrown) => {
    if (!isDamage(thrown)) throw thrown
    mayLeap = false
    return listSheets()
  })

  async function listSheets() {
    const scanner = new OdsScanner(undefined, mayLeap, budgets, refusals)
    await scan(scanner, watchReading(signal === undefined ? {} : { signal }, budgets.milliseconds, refusals))
    if (!scanner.isSpreadsheet) throw refusals.foreign('document')
    if (scanner.sheets.length === 0) throw refusals.damaged('its content names no sheet')
    return scanner.sheets
  }

  async function read(wanted: WantedRows, options: ReadOptions) {
    if (sheets[wanted.sheet] === undefined) throw refusals.noSheet(wanted.sheet)
    const scanner = new OdsScanner(wanted, mayLeap, budgets, refusals)
    await scan(scanner, watchReading(options, budgets.milliseconds, refusals))
    await file.assertUnchanged()
    return scanner.extent()
  }

  return {
    format: 'ods',
    sheets,
    read: (sheet: number, onRow: (row: Row) => boolean | undefined, options = {}) =>
      read({ sheet, onRow }, options).catch(async (thrown) => {
        throw await file.explain(thrown)
      }),
    close: () => file.close(),
  }
}

/** Which parts are encrypted stands in the list of the document's files (ODF 1.3, part 2, 4.8). */
async function refuseEncrypted(parts: Package): Promise<void> {
  const entry = parts.directory.find('META-INF/manifest.xml')
  if (entry === undefined) return
  const watch = watchReading({}, parts.budgets.milliseconds, parts.file.refusals)
  let text = ''
  try {
    for await (const chunk of parts.chunks(entry, watch)) {
      text = text.slice(-ENCRYPTED.length) + chunk.toString('latin1')
      if (text.includes(ENCRYPTED)) throw parts.file.refusals.encryptedDocument()
    }
  } catch (thrown) {
    // A list that is damaged costs no cell.
    if (!isDamage(thrown)) throw thrown
  }
}

function isDamage(thrown: unknown): boolean {
  return thrown instanceof RegularsError && thrown.code === 'damaged-file'
}

const ENCRYPTED = 'encryption-data'
