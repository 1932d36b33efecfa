import { MONETARY_TITLES } from '../../shared/format/measure-titles.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { FORMATS, LOOKS, moneyFormat, numberLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** What the mean of monetary is, where it is something else than revenue per customer. */
const MEAN_MONETARY: Readonly<Record<Exclude<Settings['monetary'], 'total'>, string>> = {
  perOrder: 'The average order of each of these customers, averaged over them.',
  perLine: 'The average line of each of these customers, averaged over them.',
  margin: 'What is left of what a customer spent after the cost of the goods, on average.',
}

/** The figures that people ask for first, each with a word on what it counts. */
export function addKeyFigures(draft: SheetDraft, { summary, currency }: ReportModel): void {
  const { customers, orders, revenue, meanMonetary, walkIn, returnsOnlyCustomers } = summary
  const { monetary, returns } = summary.settings
  const money = moneyFormat(currencyDecimals(currency))
  const unit = currency === null ? '' : ` (${currency})`
  const net = returns === 'net' ? 'after returns' : 'returns ignored'
  const figures: readonly (readonly [label: string, value: number | null, format: string, note: string])[] = [
    ['Customers', customers, FORMATS.count, 'Customers with at least one purchase; all of them are in a segment.'],
    ['Orders', orders, FORMATS.count, 'Different receipts or invoices of these customers.'],
    [`Revenue${unit}`, inUnits(revenue), money, `What these customers spent, ${net}.`],
    [`Per order${unit}`, inUnits(ratio(revenue, orders)), money, 'Revenue divided by orders.'],
    [`Per customer${unit}`, inUnits(ratio(revenue, customers)), money, 'Revenue divided by customers.'],
    ...(monetary === 'total'
      ? []
      : [
          [
            `Mean: ${MONETARY_TITLES[monetary].toLowerCase()}${unit}`,
            inUnits(meanMonetary),
            money,
            MEAN_MONETARY[monetary],
          ] as const,
        ]),
    [`Sales without a customer${unit}`, inUnits(walkIn.revenue), money, 'Walk-ins: in no segment.'],
    ['Their share of all sales', walkIn.share, FORMATS.share, 'The higher it is, the less the segments tell.'],
    [
      'Customers with returns only',
      returnsOnlyCustomers,
      FORMATS.count,
      'Left out: they bought nothing in the period.',
    ],
  ]
  draft.section('Key figures')
  for (const [label, value, format, note] of figures) {
    draft.add([
      { value: label, look: LOOKS.label },
      { value, look: numberLook(format, { bold: true }) },
      { value: note, look: LOOKS.note, span: 3 },
    ])
  }
}

function ratio(part: number | null, whole: number): number | null {
  if (part === null) return null
  return whole === 0 ? 0 : part / whole
}

function inUnits(amount: number | null): number | null {
  return amount === null ? null : amount / MONEY_SCALE
}
