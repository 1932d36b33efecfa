import { CELL, type Row } from '../../read/source.ts'
import { saysWhatRowsAre } from '../../shape/sale-rows.ts'
import { isDiscountName } from '../../understand/discount-name.ts'
import { isOfLetters, isTellingLetter } from '../../understand/settle-letters.ts'
import { MOST_VALUES } from '../../understand/settle-marks.ts'
import { isRefundName } from '../../understand/settle-refunds.ts'
import { isReturnedPiecesName } from '../../understand/settle-returned-pieces.ts'
import type { Understanding } from '../../understand/understand.ts'
import { CellMemo } from '../../values/cell-memo.ts'
import { cellText } from '../../values/cell-text.ts'
import { decimalMarkOf } from '../../values/decimal-marks.ts'
import { foldWords } from '../../values/fold.ts'
import { areOfPayments, isBlank, type MarkKind, NO, senseOf, wordSense, YES } from '../../values/sale-words.ts'
import { scaledCell } from '../../values/scaled-cell.ts'
import type { LineParser } from '../line-parser.ts'
import { novelty, type Watch, type WatchMaker } from './watch.ts'

/** Columns that the first rows leave empty, sums of money taken off or given back that are 0 there, and new words in columns of few values. */
export const watchColumns: WatchMaker = (understanding) => {
  const { header, mapping, reading } = understanding
  const taken = new Set(Object.values(mapping.columns))
  const marks = new Map(reading.marks.map(({ column, kind }) => [column, kind]))
  const watches = [...header.names.keys()].flatMap(
    (at) => watchColumn(understanding, at, marks.get(at) ?? null, taken.has(at)) ?? [],
  )
  if (watches.length === 0) return null
  return {
    look(raw, parser, isLater) {
      for (const watch of watches) watch.look(raw, parser, isLater)
    },
    get doubt() {
      return watches.find(({ doubt }) => doubt !== null)?.doubt ?? null
    },
  } satisfies Watch
}

function watchColumn(understanding: Understanding, at: number, kind: MarkKind | null, isTaken: boolean): Watch | null {
  const { header, evidence, mapping, preset } = understanding
  const name = header.names[at] ?? ''
  const { filled, values, isComplete } = evidence.column(at)
  if (name !== '' && filled === 0) return novelty((raw) => isFilled(raw, at))
  if ((isTaken && kind === null) || (preset !== null && kind === null)) return null
  if (isDiscountName(name) || isRefundName(name) || isReturnedPiecesName(name)) {
    const mark = decimalMarkOf(mapping, 'amount')
    return novelty((raw) => Math.abs(scaledCell(raw, at, mark) ?? 0) > 0)
  }
  if (!isComplete || values.size > MOST_VALUES) return null
  const tells = new CellMemo(at, (row) => {
    const value = cellText(row, at)
    if (values.has(value) || value === '') return false
    return isOfLetters(name) && isTellingLetter(value) ? 'much' : whatItTells(value, name, kind)
  })
  return novelty((raw, parser) => {
    const told = tells.of(raw)
    return told === 'much' || (told === 'beside-less' && isBelowZero(raw, parser))
  })
}

/** Whether a value that the first rows lack would have told more of the file there, or would beside a negative amount. */
function whatItTells(value: string, name: string, kind: MarkKind | null): 'much' | 'beside-less' | false {
  const words = foldWords(value)
  switch (kind) {
    case 'filled':
      return false
    case 'yes':
    case 'no':
    case 'returned':
      return YES.has(words.join(' ')) || NO.has(words.join(' ')) ? false : 'much'
    case null: {
      const saysYes = YES.has(words.join(' ')) && (wordSense(foldWords(name)) ?? 'sale') !== 'sale'
      const isOther = (['status', 'type'] as const).some((each) => (senseOf(value, name, each) ?? 'sale') !== 'sale')
      return saysYes || isOther ? 'much' : false
    }
    default: {
      if (saysWhatRowsAre(value) || (kind === 'status' && areOfPayments([value]))) return 'much'
      const sense = senseOf(value, name, kind)
      return sense === 'return' || sense === 'ignore' ? 'much' : sense === 'sale' ? false : 'beside-less'
    }
  }
}

function isFilled(raw: Row, at: number): boolean {
  if (at >= raw.width || raw.kinds[at] === CELL.empty) return false
  const text = cellText(raw, at)
  return text !== '' && !isBlank(text)
}

function isBelowZero(raw: Row, { cells }: LineParser): boolean {
  return (cells.amount.of(raw) ?? 0) < 0 || (cells.quantity.of(raw) ?? 0) < 0
}
