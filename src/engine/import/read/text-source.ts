import { RegularsError } from '../../../shared/model/errors.ts'
import { said } from '../../../shared/words/said.ts'
import type { Budgets } from './budgets.ts'
import { findSeparatorLine, guessDelimiter } from './csv-dialect.ts'
import { CsvScanner } from './csv-scanner.ts'
import { NO_KNOWLEDGE, type WordKnowledge } from './legacy-encoding.ts'
import type { OpenFile } from './open-file.ts'
import { watchReading } from './read-watch.ts'
import type { ReadOptions, Row, Source, TextDialect } from './source.ts'
import { decoderOf, findEncoding, namedEncoding, type TextEncoding, textChunks } from './text-encoding.ts'

const SAMPLE_BYTES = 256 * 1024

interface TextOptions {
  readonly encoding?: string
  readonly delimiter?: string
  readonly knowledge?: WordKnowledge
  readonly signal?: AbortSignal
}

/** A source over delimited text, streamed in constant memory; its one sheet bears the file's name. All cells are texts. */
export async function textSource(file: OpenFile, budgets: Budgets, options: TextOptions): Promise<Source> {
  const { refusals } = file
  const watch = watchReading(
    options.signal === undefined ? {} : { signal: options.signal },
    budgets.milliseconds,
    refusals,
  )
  const encoding =
    options.encoding === undefined
      ? await findEncoding(file, watch, options.knowledge ?? NO_KNOWLEDGE)
      : await namedEncoding(file, options.encoding)
  const head = await readHead(file, encoding)
  const separatorLine = findSeparatorLine(head)
  const delimiter = options.delimiter ?? separatorLine?.delimiter ?? guessDelimiter(head)
  if (!/^[^"\r\n\u0080-\uffff]$/.test(delimiter)) {
    throw new RegularsError('usage', said('read.noDelimiter'))
  }
  const { why, doubt, guess } = encoding
  const dialect: TextDialect = { encoding: encoding.name, delimiter, why, doubt, guess }

  async function read(onRow: (row: Row) => boolean | undefined, readOptions: ReadOptions) {
    const scanner = new CsvScanner(delimiter.charCodeAt(0), onRow, budgets, refusals)
    let skip = separatorLine?.bytes ?? 0
    for await (const chunk of textChunks(file, encoding, watchReading(readOptions, budgets.milliseconds, refusals))) {
      scanner.feed(skip === 0 ? chunk : chunk.subarray(skip))
      skip = Math.max(0, skip - chunk.length)
      if (scanner.stopped) break
    }
    scanner.end()
    await file.assertUnchanged()
    return scanner.extent()
  }

  return {
    format: 'text',
    sheets: [{ name: refusals.name, hidden: false }],
    dialect,
    read: (sheet, onRow, readOptions = {}) => {
      if (sheet !== 0) throw refusals.noSheet(sheet)
      return read(onRow, readOptions).catch(async (thrown) => {
        throw await file.explain(thrown)
      })
    },
    close: () => file.close(),
  }
}

async function readHead(file: OpenFile, { name, markBytes }: TextEncoding): Promise<Buffer> {
  const bytes = await file.read(markBytes, SAMPLE_BYTES)
  const decoder = decoderOf(name)
  return decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes))
}
