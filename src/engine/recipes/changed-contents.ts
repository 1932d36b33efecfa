import { type CountedValue, statusQuestion } from '../../shared/model/answers.ts'
import type { DateOrder } from '../../shared/model/import.ts'
import type { RecipeChange, RecipeFile } from '../../shared/model/recipe.ts'
import { said } from '../../shared/words/said.ts'
import type { SheetContents } from '../import/load/look-through.ts'
import { distinctCurrencies, isSameCurrency } from '../import/values/currency-text.ts'
import { foldHeader } from '../import/values/fold.ts'

/** So many different values of a column are told apart by an import. */
const COUNTED_VALUES = 200

/** In what the rows of a new file differ, the order of its dates with that accepted, and whether an import would refuse it even so. */
export interface ChangedContents {
  readonly changes: readonly RecipeChange[]
  readonly dateOrder: DateOrder | null
  readonly isRefused: boolean
}

/** Holds what the sheets of a new file hold against what the recipe has seen. */
export function changedContents(
  readAs: RecipeFile,
  sheets: readonly SheetContents[],
  workspaceCurrency: string | null,
): ChangedContents {
  const currencies = changedCurrencies(
    readAs,
    distinctCurrencies(sheets.flatMap((each) => each.currencies)),
    workspaceCurrency,
  )
  const orders = new Set(sheets.flatMap(({ plainDateOrder }) => plainDateOrder ?? []))
  const [plain] = orders
  const isOtherOrder =
    orders.size === 1 && plain !== undefined && readAs.dateOrder !== null && plain !== readAs.dateOrder
  const dates: RecipeChange[] = isOtherOrder
    ? [{ kind: 'date-order', isAsked: true, text: said('recipe.change.dateOrder', { now: plain }), value: plain }]
    : []
  return {
    changes: [...newValues(readAs, sheets), ...currencies.changes, ...dates],
    dateOrder: isOtherOrder ? plain : readAs.dateOrder,
    isRefused: currencies.isRefused,
  }
}

type NewValue = Pick<CountedValue, 'column' | 'value' | 'rows' | 'countsAs' | 'by'>

function newValues(readAs: RecipeFile, sheets: readonly SheetContents[]): RecipeChange[] {
  const { values, headings } = readAs.seen
  const seen = new Map<string, { known: Set<string>; isFull: boolean }>()
  for (const [column, senses] of Object.entries(values)) {
    const known = new Set(Object.keys(senses).map(statusQuestion))
    seen.set(foldHeader(column), { known, isFull: known.size >= COUNTED_VALUES })
  }
  const knownHeadings = headings === null ? null : new Set(headings.map(foldHeader))
  const counted = new Map<string, NewValue>()
  for (const { column, value, rows, countsAs, by } of sheets.flatMap((sheet) => sheet.values)) {
    const heading = foldHeader(column)
    const before = seen.get(heading)
    if (readAs.answers?.[statusQuestion(value)] !== undefined || before?.known.has(statusQuestion(value))) continue
    // A value that a rule knows is no news in a column that is new itself, or of which not all values are remembered.
    const isRemembered = knownHeadings?.has(heading) && !before?.isFull
    if (!isRemembered && by !== 'nothing') continue
    const key = `${heading} ${statusQuestion(value)}`
    const other = counted.get(key)
    counted.set(key, other ? { ...other, rows: other.rows + rows } : { column, value, rows, countsAs, by })
  }
  return [...counted.values()].map(({ column, value, rows, countsAs, by }) => ({
    kind: 'new-value',
    // What a rule knows is only said; a column that was empty until now is as good as a new one.
    isAsked: by === 'nothing' || value === '',
    value,
    text:
      value === ''
        ? said('recipe.change.value.any', { column, count: rows, sense: countsAs })
        : said('recipe.change.value', { column, value, count: rows, sense: countsAs }),
  }))
}

function changedCurrencies(
  { currency: choice, seen }: RecipeFile,
  named: readonly string[],
  workspaceCurrency: string | null,
): { readonly changes: readonly RecipeChange[]; readonly isRefused: boolean } {
  const change = (text: RecipeChange['text'], value: string): RecipeChange => ({
    kind: 'currency',
    isAsked: true,
    text,
    value,
  })
  if (choice !== undefined) {
    const known = 'keep' in choice ? [choice.keep] : [choice.into, ...Object.keys(choice.rates)]
    const strange = named.filter((code) => !known.some((each) => isSameCurrency(each.toUpperCase(), code)))
    // What a choice leaves out was seen last time, too, where others were kept out then.
    if (strange.length === 0 || ('keep' in choice && seen.currency !== null)) return { changes: [], isRefused: false }
    const text = said('recipe.change.currency.rate', { codes: { list: strange } })
    return { changes: [change(text, strange[0] ?? '')], isRefused: false }
  }
  const [own] = named
  if (own === undefined) return { changes: [], isRefused: false }
  if (named.length > 1) {
    const text = said('recipe.change.currency.several', { codes: { list: [...named] } })
    return { changes: [change(text, seen.currency ?? own)], isRefused: true }
  }
  const before = seen.currency ?? workspaceCurrency
  if (before === null || isSameCurrency(own, before)) return { changes: [], isRefused: false }
  const isRefused = workspaceCurrency !== null && !isSameCurrency(own, workspaceCurrency)
  return { changes: [change(said('recipe.change.currency', { now: own, before }), own)], isRefused }
}
