import { expect, it } from 'vitest'
import { withoutCurrencyName } from './currency-heading.ts'

it.each([
  ['Betrag CHF', 'Betrag'],
  ['CHF Betrag', 'Betrag'],
  ['Total in USD', 'Total'],
  ['€ netto', 'netto'],
  ['A$ Total', 'Total'],
  ['Net Amount (EUR)', 'Net Amount'],
  ['amountUSD', 'amount'],
  ['unit_price_eur', 'unit price'],
  ['EUR', ''],
  ['Total TRY', 'Total'],
  ['Total try', null],
  ['TOTAL ALL', null],
  ['Amount', null],
  ['Europe', null],
  ['', null],
])('%j without its currency is %j', (heading, bare) => {
  expect(withoutCurrencyName(heading)).toBe(bare)
})
