import type { Budgets } from './budgets.ts'
import { startLegacyThread } from './legacy-thread.ts'
import type { OpenFile } from './open-file.ts'
import type { Package } from './package.ts'
import { watchReading } from './read-watch.ts'
import { RowBuffer } from './row-buffer.ts'
import type { ReadOptions, Row, Source } from './source.ts'

interface LegacyOptions {
  readonly legacyWorker?: URL
  readonly signal?: AbortSignal
}

/**
 * A source over an old or foreign workbook (.xls, .xlsb, .ods). A library reads it whole, in a thread of its own, so that a bad
 * file can be stopped and can spoil nothing here. `parts` is the file's archive, where it is one.
 */
export async function legacySource(
  file: OpenFile,
  format: 'xls' | 'xlsb' | 'ods',
  budgets: Budgets,
  options: LegacyOptions,
  parts?: Package,
): Promise<Source> {
  const { refusals } = file
  if (file.size > budgets.legacyBytes) throw refusals.tooLargeFor(format)
  if (parts !== undefined) await checkParts(parts, format, options.signal)
  const script = options.legacyWorker ?? new URL('./legacy-worker.ts', import.meta.url)
  const thread = startLegacyThread(file, format, script, budgets)
  const opened = await thread.ask(undefined, options.signal)
  const sheets = opened.type === 'opened' ? opened.sheets : []

  async function read(sheet: number, onRow: (row: Row) => boolean | undefined, readOptions: ReadOptions) {
    if (sheets[sheet] === undefined) throw refusals.noSheet(sheet)
    const rows = new RowBuffer(budgets, onRow, refusals)
    const watch = watchReading(readOptions, budgets.milliseconds, refusals)
    let from: number | undefined = 0
    while (from !== undefined) {
      const reply = await thread.ask({ sheet, from }, readOptions.signal)
      if (reply.type !== 'rows') break
      for (const row of reply.rows) {
        row.columns.forEach((column, i) => {
          if (column >= budgets.columns) throw refusals.tooManyColumns(row.number, budgets.columns)
          rows.set(column, row.kinds[i] as number, row.values[i] as string | number | boolean | null)
        })
        if (!rows.finish(row.number)) return rows.extent()
      }
      from = reply.next
      watch.check(from ?? reply.total, reply.total)
    }
    await file.assertUnchanged()
    return rows.extent()
  }

  return {
    format,
    sheets,
    read: (sheet, onRow, readOptions = {}) => read(sheet, onRow, readOptions),
    async close() {
      await thread.stop()
      await file.close()
    },
  }
}

/** Unpacks the archive once within the budgets, so that the library meets neither bombs nor broken parts. */
async function checkParts(parts: Package, format: string, signal: AbortSignal | undefined): Promise<void> {
  const { file, budgets, directory } = parts
  const { refusals } = file
  const bytes = directory.entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes > budgets.legacyInflatedBytes) {
    throw refusals.tooLargeFor(format)
  }
  const watch = watchReading(signal === undefined ? {} : { signal }, budgets.milliseconds, refusals)
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/')) continue
    for await (const chunk of parts.chunks(entry, watch)) {
      if (entry.name === 'META-INF/manifest.xml' && chunk.includes('encryption-data')) throw refusals.encrypted()
      if (entry.name === 'mimetype' && !chunk.includes('spreadsheet')) {
        throw refusals.foreign('document')
      }
    }
  }
}
