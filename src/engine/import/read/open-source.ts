import { type Budgets, DEFAULT_BUDGETS } from './budgets.ts'
import type { WordKnowledge } from './legacy-encoding.ts'
import { fodsSource, odsSource } from './ods-source.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { openPackage, type Package } from './package.ts'
import { readApart } from './read-apart.ts'
import { watchReading } from './read-watch.ts'
import { sniff } from './sniff.ts'
import type { Source } from './source.ts'
import { textSource } from './text-source.ts'
import { findWorkbookPart } from './workbook-part.ts'
import { xlsSource } from './xls-source.ts'
import { xlsbSource } from './xlsb-source.ts'
import { xlsxSource } from './xlsx-source.ts'

/** From these sizes on a thread saves more than its start takes. */
const APART_BYTES = { text: 4 * 1024 * 1024, workbook: 2 * 1024 * 1024 }

const OTHER_OFFICE = [
  ['word/', 'word'],
  ['ppt/', 'slides'],
  ['visio/', 'drawing'],
] as const

/** How a file is to be opened. */
export interface OpenOptions {
  /** The encoding of a text file, a label of the WHATWG Encoding Standard; found out when absent. */
  readonly encoding?: string
  /** The delimiter of a text file, one ASCII character; found out when absent. */
  readonly delimiter?: string
  /** Counts what is known of a text, which tells its encoding. */
  readonly knowledge?: WordKnowledge
  readonly budgets?: Partial<Budgets>
  /** Cancels the opening. */
  readonly signal?: AbortSignal
  /** The script of the thread that reads long sheets; its source file when absent. */
  readonly readWorker?: URL
  /** Files of at least so many bytes are read in that thread where the reading asks for it. */
  readonly apartBytes?: number
}

/**
 * Opens a spreadsheet or text file for streaming, going by its bytes and not its name. Rejects with a `RegularsError` that says
 * what the file is instead, or what is wrong with it. Close the source when done.
 */
export async function openSource(path: string, options: OpenOptions = {}): Promise<Source> {
  const file = await openFile(path)
  try {
    return readingApart(await sourceOf(file, options), file, options)
  } catch (thrown) {
    const explained = await file.explain(thrown)
    await file.close()
    throw explained
  }
}

/** The source, with long sheets read in a thread where that is asked for. */
function readingApart(source: Source, file: OpenFile, options: OpenOptions): Source {
  const least = options.apartBytes ?? (source.format === 'text' ? APART_BYTES.text : APART_BYTES.workbook)
  if (file.size < least) return source
  const script = options.readWorker ?? new URL('./read-worker.ts', import.meta.url)
  const { path, refusals } = file
  const { dialect } = source
  const written = dialect === undefined ? {} : { encoding: dialect.encoding, delimiter: dialect.delimiter }
  const job = { path, ...(options.budgets ? { budgets: options.budgets } : {}), ...written }
  return {
    ...source,
    async read(sheet, onRow, readOptions = {}) {
      if (!readOptions.apart) return source.read(sheet, onRow, readOptions)
      try {
        const extent = await readApart(script, { ...job, sheet }, refusals, onRow, readOptions)
        await file.assertUnchanged()
        return extent
      } catch (thrown) {
        throw await file.explain(thrown)
      }
    },
  }
}

async function sourceOf(file: OpenFile, options: OpenOptions): Promise<Source> {
  const budgets = { ...DEFAULT_BUDGETS, ...options.budgets }
  const container = await sniff(file)
  switch (container) {
    case 'text':
      return textSource(file, budgets, options)
    case 'fods':
      return fodsSource(file, budgets, options.signal)
    case 'biff':
    case 'ole':
      return xlsSource(file, container === 'ole', budgets)
    case 'zip':
      return zipSource(file, budgets, options)
  }
}

async function zipSource(file: OpenFile, budgets: Budgets, options: OpenOptions): Promise<Source> {
  const parts = await openPackage(file, budgets)
  const workbook = await findWorkbookPart(parts)
  if (workbook !== undefined && /\.bin$/i.test(workbook)) return xlsbSource(parts, workbook, options.signal)
  if (workbook !== undefined && !/^(word|ppt|visio)\//i.test(workbook)) return xlsxSource(parts, workbook, budgets)
  const office = OTHER_OFFICE.find(([folder]) => workbook?.toLowerCase().startsWith(folder))
  if (office !== undefined) {
    throw file.refusals.foreign(office[1])
  }
  // LibreOffice may encrypt a document as a whole.
  if (parts.directory.find('encrypted-package') !== undefined) throw file.refusals.encryptedDocument()
  const content = parts.directory.find('content.xml')
  if (content !== undefined && (await isStarOffice(parts))) throw file.refusals.oldTable('starOffice')
  if (content !== undefined) return odsSource(parts, content, options.signal)
  if (
    parts.directory.entries.some(({ name }) =>
      /(?:^|\/)index\/.*\.iwa$|(?:^|\.numbers\/)index\.(?:zip|xml|xml\.gz|apxl)$/i.test(name),
    )
  ) {
    throw file.refusals.notSpreadsheet('numbers')
  }
  throw file.refusals.notSpreadsheet('archive')
}

/** What OpenDocument came from: the same parts in another language. */
async function isStarOffice(parts: Package): Promise<boolean> {
  const entry = parts.directory.find('mimetype')
  if (entry === undefined || entry.bytes > 100) return false
  const watch = watchReading({}, parts.budgets.milliseconds, parts.file.refusals)
  for await (const chunk of parts.chunks(entry, watch)) if (chunk.includes('vnd.sun.xml')) return true
  return false
}
