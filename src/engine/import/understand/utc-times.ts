import type { Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import type { Header } from './find-header.ts'

/** The time of day with its zone, or seconds or milliseconds since 1970. */
const IN_UTC = /\d:\d{2}.*(?:z|utc|gmt|\+00:?00)$|^\d{10}(?:\.\d+)?$|^\d{13}$/i

/** What to know where the times of a file are of no place but UTC: sales around midnight may count for the day beside. */
export function utcNote({ date }: Mapping['columns'], header: Header, below: readonly Row[]): MappingIssue[] {
  if (date === undefined) return []
  const dated = below.filter((row) => date < row.width && row.kinds[date] !== CELL.empty)
  const inUtc = dated.filter((row) => {
    const kind = row.kinds[date]
    return (kind === CELL.text || kind === CELL.number) && IN_UTC.test(String(row.values[date]).trim())
  })
  if (inUtc.length === 0 || inUtc.length * 2 < dated.length) return []
  return [
    {
      kind: 'note',
      role: 'date',
      text: said('issue.utc-times', { column: header.names[date] ?? '' }),
    },
  ]
}
