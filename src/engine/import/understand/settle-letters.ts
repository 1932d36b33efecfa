import { SALE_SENSES, type SaleSense, statusQuestion } from '../../../shared/model/answers.ts'
import { said } from '../../../shared/words/said.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import { ask, type Draft } from './draft.ts'
import { valueIn } from './reading.ts'

/** Columns of what kind of row each is, where a letter can be all that they hold. */
const NAME =
  /^(?:sales?|tran|trans|transaction|txn|trx|tx|doc|document|receipt|invoice|voucher|record|rec|line|entry|order|ticket)?(?:type|typ|code|cd|kind|ind|indicator|flag)$|^(?:sales?return|sr|tran|trans|txn|trx|tx|transaction)$|^(?:bon|beleg|vorgangs?)(?:art|typ)$/
/** Sale and invoice. */
const SALES = ['S', 'I']
/** Return, void, credit, and cancelled or exchanged. */
const OTHERS = ['R', 'V', 'C', 'X']
const MOST_LETTERS = 4
/** Where returns are not negative, they are at most one for so many sales. */
const SALES_PER_RETURN = 3

/** How often a letter stands, and on how many rows with less than nothing. */
interface Letter {
  rows: number
  negative: number
}

/**
 * What letters mean in a column that says what kind of row each is: S is a sale, and R a return where it is rarer, or stands where amounts
 * are negative. The others are asked about, unless their amounts say that money went back.
 */
export function settleLetters(draft: Draft): void {
  const { columns, evidence, preset, reading } = draft
  if (preset !== null) return
  const marked = new Map(reading.marks.map(({ column, kind }) => [column, kind]))
  const taken = new Set([...columns].flatMap(([role, at]) => (role === 'type' || role === 'status' ? [] : at)))
  const meanings = new Map<string, SaleSense>()
  const marks = [...reading.marks]
  for (const [at, name] of evidence.header.names.entries()) {
    if (taken.has(at) || !isOfLetters(name) || (marked.has(at) && marked.get(at) !== 'type')) continue
    const letters = lettersOf(draft, at)
    const sale = SALES.find((letter) => letters?.has(letter))
    if (letters === null || sale === undefined) continue
    const sales = letters.get(sale) as Letter
    meanings.set(valueIn(at, sale), 'sale')
    for (const [letter, counts] of letters) {
      if (!OTHERS.includes(letter)) continue
      if (letter === 'R' && isReturn(counts, sales)) meanings.set(valueIn(at, letter), 'return')
      else if (counts.negative < counts.rows) askOf(draft, name, letter, counts.rows)
    }
    if (!marked.has(at)) marks.push({ column: at, kind: 'type' })
  }
  draft.reading = { ...reading, marks, letters: meanings }
}

/** Whether a column by its name says what kind of row each is. */
export function isOfLetters(name: string): boolean {
  return NAME.test(foldHeader(name))
}

/** Whether a value is a letter that may stand for a row that is no sale. */
export function isTellingLetter(value: string): boolean {
  return OTHERS.includes(value.toUpperCase())
}

function isReturn(returns: Letter, sales: Letter): boolean {
  if (sales.negative > 0) return false
  return returns.negative > 0 || returns.rows * SALES_PER_RETURN <= sales.rows
}

/** The letters of a column that holds nothing else, in capitals; null for another column. */
function lettersOf({ evidence, columns }: Draft, at: number): ReadonlyMap<string, Letter> | null {
  const { values, isComplete } = evidence.column(at)
  const isOf = isComplete && values.size > 1 && values.size <= MOST_LETTERS
  if (!isOf || ![...values.keys()].every((value) => /^[A-Za-z]$/.test(value))) return null
  const money = (['amount', 'quantity'] as const).flatMap((role) => {
    const column = columns.get(role)
    return column === undefined ? [] : [evidence.numbers(column)]
  })
  const letters = new Map<string, Letter>()
  for (const [place, row] of evidence.rows.entries()) {
    const letter = cellText(row, at).toUpperCase()
    if (letter === '') continue
    const counts = letters.get(letter) ?? { rows: 0, negative: 0 }
    letters.set(letter, counts)
    counts.rows++
    if (money.some((numbers) => (numbers[place] as number) < 0)) counts.negative++
  }
  return letters
}

function askOf(draft: Draft, column: string, letter: string, rows: number): void {
  ask(
    draft,
    {
      id: statusQuestion(letter),
      text: said('ask.letter', { column, letter, count: rows }),
      choices: SALE_SENSES.map((sense) => ({ value: sense, label: said(`check.statuses.sense.${sense}`) })),
      preset: null,
      examples: [],
    },
    null,
  )
}
