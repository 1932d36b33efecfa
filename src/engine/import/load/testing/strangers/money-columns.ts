import type { Stranger } from './stranger.ts'

const SALES = ['1,Ann,2026-01-05,10.00', '2,Bob,2026-01-06,20.00', '3,Bob,2026-01-07,30.00']

const called = (heading: string): Stranger => ({
  what: heading,
  rows: [`Order,Customer,Date,${heading}`, ...SALES],
  figures: { customers: 2, orders: 3, revenue: 60 },
})

/** Columns of money whose name says the currency, or that are called a cost and are the only ones. */
export const MONEY_COLUMNS: readonly Stranger[] = [
  ...[
    'Betrag CHF',
    'Amount EUR',
    'CHF Betrag',
    'Total in USD',
    'Value GBP',
    'Wert EUR',
    'Brutto EUR',
    'Importe €',
    'Sum [SEK]',
    'amount_usd',
    'totalEUR',
    'Kwota PLN',
    'EUR',
    'CHF inkl. MWST',
    'Preis CHF',
    'Warenkorb (NOK)',
    'Item Cost',
    'Total Cost',
  ].map(called),
  {
    what: 'taxes and postage in the same currency',
    rows: [
      'Order,Customer,Date,Shipping CHF,VAT CHF,Einkauf CHF',
      '1,Ann,2026-01-05,5.00,0.80,10.00',
      '2,Bob,2026-01-06,5.00,1.60,20.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    what: 'the cost of an item beside how many were sold',
    rows: [
      'Order,Customer,Date,Product,Qty,Item Cost,Shipping Cost',
      '1,Ann,2026-01-05,tea,2,10.00,4.00',
      '2,Bob,2026-01-06,tea,1,10.00,4.00',
      '3,Bob,2026-01-07,pot,3,5.00,4.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 45 },
  },
  {
    what: 'money of all pieces beside how many were sold',
    rows: [
      'Order,Customer,Date,Product,Qty,EUR',
      '1,Ann,2026-01-05,tea,2,20.00',
      '2,Bob,2026-01-06,tea,1,10.00',
      '3,Bob,2026-01-07,tea,3,30.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'an amount beside the one that names another currency',
    rows: ['Order,Customer,Date,Amount,Value USD', '1,Ann,2026-01-05,10.00,11.70', '2,Bob,2026-01-06,20.00,23.40'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
]
