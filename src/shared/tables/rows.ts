import type { BalancePart } from '../model/row-balance.ts'
import { gatherRefused, type RefusedCounts, ROW_CLASSES } from '../model/rows.ts'
import type { RunSummary } from '../model/summary.ts'
import { rowClassMeaning, rowClassTitle } from '../words/codes.ts'
import { refusedParts } from '../words/refused-parts.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** How many rows of a file are of a class. */
export interface RowClassLine {
  readonly key: BalancePart['key']
  readonly rows: number
  /** 0..1 of all rows that were read. */
  readonly share: number
  /** What the rows that could not be used are of; read for the class `invalid` only. */
  readonly refused: RefusedCounts | undefined
}

/** What became of rows: classes, how many rows each has, and what they are. */
export const ROW_ACCOUNT_COLUMNS: readonly Column<RowClassLine>[] = [
  {
    id: 'class',
    title: 'report.rows.column.rows',
    kind: 'text',
    value: ({ key }, { say }) => say(rowClassTitle(key)),
  },
  { id: 'rows', title: 'report.rows.column.count', kind: 'count', value: ({ rows }) => rows },
  { id: 'share', title: 'report.rows.column.share', kind: 'share', value: ({ share }) => share },
  { id: 'about', title: 'report.rows.column.about', kind: 'text', value: meaningOf },
]

/** What rows of a class are; of those that could not be used, with how many are of which kind. */
function meaningOf({ key, refused }: Pick<RowClassLine, 'key' | 'refused'>, words: Words): string {
  const meaning = words.say(rowClassMeaning(key))
  const parts = key === 'invalid' ? refusedParts(words, refused) : null
  return parts === null ? meaning : words.say('rows.class.invalid.parts', { meaning, parts })
}

/**
 * A line per class of rows of a result; duplicates that were kept are in another line too, `countedTwice` of them, so that the lines less
 * those add up to `accounted`, which should be all rows that were `read`.
 */
export function rowAccount({
  rows: counts,
  refusedAs,
  settings,
}: Pick<RunSummary, 'rows' | 'refusedAs' | 'settings'>): {
  readonly read: number
  readonly lines: readonly RowClassLine[]
  readonly accounted: number
  readonly countedTwice: number
} {
  const rows = gatherRefused(counts, refusedAs)
  const { read } = rows
  const lines = ROW_CLASSES.flatMap((key): RowClassLine[] => {
    const count = rows[key]
    // Returns that are left out are a class of their own only where there are some.
    if (count === undefined || (key === 'ignored' && count === 0)) return []
    return [{ key, rows: count, share: read === 0 ? 0 : count / read, refused: refusedAs }]
  })
  const countedTwice = settings.duplicates === 'keep' ? rows.duplicates : 0
  return { read, lines, countedTwice, accounted: lines.reduce((sum, line) => sum + line.rows, 0) - countedTwice }
}
