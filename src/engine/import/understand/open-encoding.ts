import { RegularsError } from '../../../shared/model/errors.ts'
import type { MappingIssue, Understood } from '../../../shared/model/import.ts'
import { saidEncoding } from '../../../shared/words/dialect.ts'
import { type SaidValue, said } from '../../../shared/words/said.ts'
import type { EncodingReading, TextDialect } from '../read/source.ts'

/** The question which of several encodings a text file is of; none where it is settled. */
export function encodingQuestion(dialect: TextDialect | undefined): MappingIssue[] {
  const readings = dialect?.doubt ?? dialect?.guess
  if (dialect === undefined || !readings) return []
  const text = said('issue.encoding', { readings: saidReadings(readings), encoding: saidEncoding(dialect.encoding) })
  return [{ kind: dialect.doubt === null ? 'note' : 'question', role: null, text }]
}

/** The same where it was answered by a guess, with what was taken. */
export function guessedEncoding(dialect: TextDialect | undefined): Understood['asked'] {
  if (!dialect?.guess) return []
  const question = said('asked.encoding', { readings: saidReadings(dialect.guess) })
  return [{ question, answer: saidEncoding(dialect.encoding), isAnswered: false }]
}

/** Throws `open-encoding` where nobody named the encoding of a file and nothing in it settles which of several it is. */
export function refuseOpenEncoding(dialect: TextDialect | undefined, file: string): void {
  if (dialect === undefined || dialect.doubt === null) return
  const names = { list: dialect.doubt.map(({ encoding }) => encoding), kind: 'or' } as const
  throw new RegularsError(
    'open-encoding',
    said('refusal.encoding', { file, readings: saidReadings(dialect.doubt), names }),
  )
}

/** The error to report: with the encoding of the file where its header was not understood, for which letters may be to blame. */
export function withEncoding(thrown: unknown, dialect: TextDialect | undefined): unknown {
  const isOfHeader = thrown instanceof RegularsError && thrown.code === 'missing-column'
  if (!isOfHeader || dialect === undefined || /^utf-/.test(dialect.encoding)) return thrown
  const { code, text, detail } = thrown
  return new RegularsError(
    code,
    said('refusal.read-as', { refusal: text, encoding: saidEncoding(dialect.encoding) }),
    detail === undefined ? {} : { detail },
  )
}

function saidReadings(readings: readonly EncodingReading[]): SaidValue {
  return {
    list: readings.map(({ encoding, examples }) =>
      said('issue.encoding.reading', { encoding: saidEncoding(encoding), examples: examples.join(', ') }),
    ),
    kind: 'or',
  }
}
