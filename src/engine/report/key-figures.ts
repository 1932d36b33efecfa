import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { FORMATS, LOOKS, moneyFormat, numberLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

const REVENUE: Readonly<Record<Settings['monetary'], string>> = {
  total: 'What these customers spent',
  perOrder: 'The average order of each of these customers, added up',
  perLine: 'The average line of each of these customers, added up',
  margin: 'What is left of what these customers spent after the cost of the goods',
}

/** The figures that people ask for first, each with a word on what it counts. */
export function addKeyFigures(draft: SheetDraft, { summary, currency }: ReportModel): void {
  const { customers, orders, revenue, walkIn, returnsOnlyCustomers } = summary
  const money = moneyFormat(currencyDecimals(currency))
  const unit = currency === null ? '' : ` (${currency})`
  const net = summary.settings.returns === 'net' ? 'after returns' : 'returns ignored'
  const figures: readonly (readonly [label: string, value: number, format: string, note: string])[] = [
    ['Customers', customers, FORMATS.count, 'Customers with at least one purchase; all of them are in a segment.'],
    ['Orders', orders, FORMATS.count, 'Different receipts or invoices of these customers.'],
    [`Revenue${unit}`, revenue / MONEY_SCALE, money, `${REVENUE[summary.settings.monetary]}, ${net}.`],
    [`Per order${unit}`, ratio(revenue, orders) / MONEY_SCALE, money, 'Revenue divided by orders.'],
    [`Per customer${unit}`, ratio(revenue, customers) / MONEY_SCALE, money, 'Revenue divided by customers.'],
    [`Sales without a customer${unit}`, walkIn.revenue / MONEY_SCALE, money, 'Walk-ins: in no segment.'],
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

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
