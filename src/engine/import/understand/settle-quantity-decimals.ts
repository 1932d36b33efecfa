import { said } from '../../../shared/words/said.ts'
import { multiplyScaled, scaleText } from '../values/decimal.ts'
import { DecimalMark } from '../values/decimal-mark.ts'
import { ask, type Draft } from './draft.ts'
import { columnTexts } from './sample.ts'

/** Of the rows with an amount, this share must be quantity times price to need no question. */
const SURE = 0.98

/**
 * Tells `1.250` pounds from `1.250` pieces where all quantities with a mark have three digits behind it and the prices beside them are
 * written with the other mark: by quantity times price where there is an amount, else by asking.
 */
export function settleQuantityDecimals(draft: Draft): void {
  const { columns, evidence, mapping } = draft
  const quantity = columns.get('quantity')
  if (quantity === undefined || !columns.has('price') || mapping.decimalMark === null) return
  const texts = [...columnTexts(evidence.rows, quantity)]
  const own = new DecimalMark()
  for (const text of texts) own.add(text)
  const example = texts.find((text) => /\d[.,]\d/.test(text))
  const mark = example?.includes('.') ? '.' : ','
  if (example === undefined || own.mark !== null || mark === mapping.decimalMark) return
  if (mapping.decimalMarks?.quantity !== undefined) return
  const fitting = fits(draft, quantity, mark)
  if (fitting === 'decimals') draft.why.set('quantity', said('why.decimals-fit'))
  const reading =
    fitting ??
    askHow(
      draft,
      quantity,
      texts.filter((text) => /\d[.,]\d/.test(text)),
      mark,
      mapping.decimalMark,
    )
  if (reading === 'decimals') draft.marks.set('quantity', mark)
  evidence.readWith(quantity, reading === 'decimals' ? mark : mapping.decimalMark)
}

/** The answer to the question which of the two marks stands before the decimals. */
function askHow(draft: Draft, quantity: number, texts: readonly string[], mark: '.' | ',', usual: '.' | ',') {
  const example = texts[0] as string
  const choice = (value: 'decimals' | 'thousands', read: '.' | ',') => ({
    value,
    label: said(`ask.quantity-decimals.${value}`, { example, value: scaleText(example, read) / 10_000 }),
  })
  return ask(
    draft,
    {
      id: 'quantity-decimals',
      text: said('ask.quantity-decimals', { column: draft.evidence.header.names[quantity] ?? '', example }),
      choices: [choice('decimals', mark), choice('thousands', usual)],
      preset: null,
      examples: texts.slice(0, 3),
    },
    'quantity',
  )
}

/** Which reading of the quantities makes quantity times price the amount; null where neither does or there is nothing to tell by. */
function fits({ columns, evidence }: Draft, quantity: number, mark: '.' | ','): 'decimals' | 'thousands' | null {
  const [price, amount] = [columns.get('price'), columns.get('amount')]
  if (price === undefined || amount === undefined) return null
  const [prices, amounts] = [evidence.numbers(price), evidence.numbers(amount)]
  const other = mark === '.' ? ',' : '.'
  let compared = 0
  const fit = { decimals: 0, thousands: 0 }
  for (const [at, row] of evidence.rows.entries()) {
    const text = quantity < row.width ? row.values[quantity] : null
    const given = amounts[at] as number
    if (typeof text !== 'string' || !/\d[.,]\d/.test(text) || Number.isNaN(given)) continue
    compared++
    for (const [reading, read] of [
      ['decimals', mark],
      ['thousands', other],
    ] as const) {
      const product = multiplyScaled(scaleText(text, read), prices[at] as number)
      if (Math.abs(Math.abs(given) - Math.abs(product)) <= Math.max(100, Math.abs(product) * 0.005)) fit[reading]++
    }
  }
  if (compared === 0) return null
  return (['decimals', 'thousands'] as const).find((reading) => fit[reading] >= compared * SURE) ?? null
}
