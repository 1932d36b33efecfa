import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { computeRun, sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'
import { findPreset } from './find-preset.ts'
import { PRESETS } from './presets.ts'

interface Till {
  readonly preset: string
  readonly header: string
  readonly rows: readonly string[]
  /** Revenue in currency units. */
  readonly figures: { readonly customers: number; readonly orders: number; readonly revenue: number }
  readonly counts: Readonly<Record<string, number>>
  readonly note?: RegExp
}

const TILLS: readonly Till[] = [
  {
    preset: 'square-items',
    header:
      'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Customer ID,Customer Name,Customer Reference ID,Count',
    rows: [
      '2026-07-18,12:59:30,UTC,Drinks,Tea,2.0,Regular,,,$9.00,-$1.00,$8.00,$0.80,T1,P1,Till,,,Payment,Main,C1,Ann,,1',
      '2026-07-18,12:59:30,UTC,Food,Scone,1.0,Regular,,,$3.50,$0.00,$3.50,$0.35,T1,P1,Till,,,Payment,Main,C1,Ann,,1',
      '2026-07-19,09:10:00,UTC,Drinks,Tea,1.0,Regular,,,$1004.50,$0.00,"$1,004.50",$0.45,T2,P2,Till,,,Payment,Main,C2,Bob,,1',
      '2026-07-20,10:00:00,UTC,Drinks,Tea,-1.0,Regular,,,-$4.50,$0.50,-$4.00,-$0.40,T3,P3,Till,,,Refund,Main,C1,Ann,,1',
      '2026-07-20,11:00:00,UTC,Drinks,Tea,1.0,Regular,,,$4.50,$0.00,$4.50,$0.45,T4,P4,Till,,,Payment,Main,,,,1',
    ],
    figures: { customers: 2, orders: 2, revenue: 8 + 3.5 + 1004.5 - 4 },
    counts: { read: 5, kept: 3, returns: 1, withoutCustomer: 1 },
  },
  {
    preset: 'square-transactions',
    header:
      'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name,Transaction Status',
    rows: [
      '07/04/2026,12:59:30,UTC,$10.00,$0.00,$0.00,$10.00,$0.00,$1.00,$2.00,$0.00,$13.00,Till,$13.00,Chip,$0.00,-$0.40,$12.60,T1,P1,Payment,Main,C1,Ann,Complete',
      '07/14/2026,12:59:30,UTC,$20.00,-$5.00,$0.00,$15.00,$0.00,$1.50,$0.00,$0.00,$16.50,Till,$0.00,,$16.50,$0.00,$16.50,T2,P2,Payment,Main,C1,Ann,Complete',
      '07/15/2026,09:00:00,UTC,-$10.00,$0.00,$0.00,-$10.00,$0.00,-$1.00,$0.00,$0.00,-$11.00,Till,-$11.00,,$0.00,$0.00,-$11.00,T3,P3,Refund,Main,C1,Ann,Complete',
    ],
    figures: { customers: 1, orders: 2, revenue: 15 },
    counts: { read: 3, kept: 2, returns: 1 },
  },
  {
    preset: 'shopify-orders',
    header:
      'Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Country,Cancelled at,Refunded Amount,Vendor,Id,Phone',
    rows: [
      '#1001,ann@x.test,paid,2026-01-11 11:13:30 -0500,fulfilled,yes,USD,20.00,4.99,1.00,25.99,2026-01-11 11:13:25 -0500,2,Mug,5.00,M1,Ann A,US,,0.00,Shop,1,',
      '#1001,ann@x.test,,,,,,,,,,,1,Tray,10.00,T1,,,,,Shop,,',
      '#1001,ann@x.test,,,,,,,,,,,1,Sticker,0.01,S1,,,,,Shop,,',
      '#1002,bob@x.test,partially_refunded,2026-01-12 08:00:00 -0500,fulfilled,no,USD,30.00,0.00,0.00,30.00,2026-01-12 08:00:00 -0500,3,Mug,10.00,M1,Bob B,US,,10.00,Shop,2,',
      '#1003,cat@x.test,voided,,,no,USD,9.00,0.00,0.00,9.00,2026-01-13 08:00:00 -0500,1,Mug,9.00,M1,Cat C,US,,0.00,Shop,3,',
      '#1004,ann@x.test,paid,2026-01-14 08:00:00 -0500,,yes,USD,9.00,0.00,0.00,9.00,2026-01-14 08:00:00 -0500,1,Mug,9.00,M1,Ann A,US,2026-01-14 09:00:00 -0500,9.00,Shop,4,',
    ],
    figures: { customers: 2, orders: 2, revenue: 45.99 },
    counts: { read: 6, kept: 4, cancelled: 2, returns: 0 },
    note: /1 refund was taken/,
  },
  {
    preset: 'loyverse-receipts',
    header:
      '\uFEFFDate,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,Cost of goods,Gross profit,Payment type,Description,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,Status',
    rows: [
      '7/28/26 1:33 PM,1-1001,Sale,10.00,0.00,10.00,0.00,10.00,4.00,6.00,Cash,"1 x Tea, 2 x Cake",,POS 1,Main,Eve,Ann,,Closed',
      '7/28/26 2:10 PM,1-1002,Sale,5.00,0.00,5.00,0.00,5.00,2.00,3.00,Cash,1 x Tea,,POS 1,Main,Eve,Bob,,Cancelled',
      '7/29/26 9:00 AM,1-1003,Refund,4.00,0.00,4.00,0.00,4.00,2.00,2.00,Cash,1 x Tea,,POS 1,Main,Eve,Ann,,Closed',
      '7/29/26 9:05 AM,1-1004,Sale,6.00,0.00,6.00,0.00,6.00,2.00,4.00,Cash,1 x Tea,,POS 1,Main,Eve,,,Closed',
    ],
    figures: { customers: 1, orders: 1, revenue: 6 },
    counts: { read: 4, kept: 1, cancelled: 1, returns: 1, withoutCustomer: 1 },
  },
  {
    preset: 'loyverse-items',
    header:
      'Date,Receipt number,Receipt type,Category,SKU,Item name,Variant,Modifiers applied,Quantity,Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,Comment,Status',
    rows: [
      '31/12/2025 14:05,2-1,Sale,Tea,100,Green,,,2,8.00,0.00,8.00,3.00,5.00,0.00,,POS 1,Main,Eve,Ann,555,,Closed',
      '31/12/2025 14:05,2-1,Sale,Food,200,Cake,,,1,3.00,0.50,2.50,1.00,1.50,0.00,,POS 1,Main,Eve,Ann,555,,Closed',
      '01/01/2026 10:00,2-2,Refund,Food,200,Cake,,,-1,-3.00,-0.50,-2.50,-1.00,-1.50,0.00,,POS 1,Main,Eve,Ann,555,,Closed',
    ],
    figures: { customers: 1, orders: 1, revenue: 8 },
    counts: { read: 3, kept: 2, returns: 1 },
  },
  {
    preset: 'toast-checks',
    header:
      'Location Code,Opened Date,Opened Time,Item Description,Server,Tax,Tender,Check Id,Check #,Total,Customer Family,Table Size,Discount,Reason of Discount,Link,Customer Id,Customer,Customer Phone,Customer Email',
    rows: [
      'L1,10/28/26,05:18 PM,Soup,Sue,1.00,Card,900001,12,21.00,,2,0,,x,77,Ann,555-1,ann@x.test',
      'L1,10/29/26,06:20 PM,Pie,Sue,1.00,Card,900002,13,11.00,,2,0,,x,77,Ann,555-1,ann@x.test',
      'L1,10/29/26,06:40 PM,Pie,Sue,1.00,Card,900003,14,12.00,,2,0,,x,,,,',
    ],
    figures: { customers: 1, orders: 2, revenue: 32 },
    counts: { read: 3, kept: 2, withoutCustomer: 1 },
  },
  {
    preset: 'toast-items',
    header:
      'Location,Order Id,Order #,Sent Date,Order Date,Check Id,Server,Table,Dining Area,Service,Dining Option,Item Selection Id,Item Id,Master Id,SKU,PLU,Menu Item,Menu Subgroup(s),Menu Group,Menu,Sales Category,Gross Price,Discnt,Net Price,Qty,Tax,Void?,Deferred,Tab Name',
    rows: [
      'Main,500001,1,10/18/26 5:18 PM,10/18/26 5:10 PM,9001,Sue,4,,Dinner,In,1,11,111,,,Soup,,Starters,Food,Food,9.00,1.00,8.00,1,0.8,false,false,Ann',
      'Main,500001,1,10/18/26 5:18 PM,10/18/26 5:10 PM,9001,Sue,4,,Dinner,In,2,12,112,,,Pie,,Mains,Food,Food,12.00,0.00,12.00,1,1.2,true,false,Ann',
      'Main,500002,2,10/19/26 5:18 PM,10/19/26 5:10 PM,9002,Sue,4,,Dinner,In,3,12,112,,,Pie,,Mains,Food,Food,24.00,0.00,24.00,2,2.4,false,false,Ann',
    ],
    figures: { customers: 1, orders: 2, revenue: 32 },
    counts: { read: 3, kept: 2, cancelled: 1 },
    note: /CheckDetails/,
  },
  {
    preset: 'toast-payments',
    header:
      'Location,Payment Id,Order Id,Order #,Paid Date,Order Date,Check Id,Check #,Tab Name,Server,Table,Amount,Tip,Gratuity,Total,Amount Tendered,Refunded,Refund Date,Refund Amount,Refund Tip Amount,Void User,Void Approver,Void Date,Status,Type,Cash Drawer',
    rows: [
      'Main,1,500001,1,10/18/26 5:18 PM,10/18/26,9001,1,Ann,Sue,4,20.00,3.00,0,23.00,,None,,,,,,,CAPTURED,Credit,',
      'Main,2,500001,1,10/18/26 5:19 PM,10/18/26,9001,1,Ann,Sue,4,5.00,0,0,5.00,5.00,Partial,10/19/26,2.00,0,,,,CLOSED,Cash,',
      'Main,3,500002,2,10/18/26 6:00 PM,10/18/26,9002,2,Bob,Sue,5,9.00,0,0,9.00,,None,,,,Max,Max,10/18/26 6:05 PM,VOIDED,Credit,',
    ],
    figures: { customers: 1, orders: 1, revenue: 23 },
    counts: { read: 3, kept: 2, cancelled: 1 },
  },
  {
    preset: 'clover-payments',
    header:
      'Payment Date,Payment ID,External Payment ID,Invoice Number,Card Auth Code,Transaction #,Note,Tender,Card Brand,Card Number,Card Entry Type,Currency,Amount,Tax Amount,Tip Amount,Service Charge Amount,Customer Name,Payment Employee Name,Order ID,Order Date,Result,Device,# Refunds,Refund Amount',
    rows: [
      '28-Oct-2026 05:18 PM,P1,,,1,1,,Credit Card,VISA,1111,CHIP,USD,10.00,1.00,0,0,Ann A,Sue,O1,28-Oct-2026 05:10 PM,SUCCESS,D1,0,',
      '28-Oct-2026 05:19 PM,P2,,,2,2,,Credit Card,VISA,1111,CHIP,USD,15.00,1.00,0,0,Ann A,Sue,O1,28-Oct-2026 05:10 PM,SUCCESS,D1,1,5.00',
      '29-Oct-2026 05:19 PM,P3,,,3,3,,Credit Card,VISA,1111,CHIP,USD,15.00,1.00,0,0,Ann A,Sue,O2,29-Oct-2026 05:10 PM,FAIL,D1,0,',
    ],
    figures: { customers: 1, orders: 1, revenue: 20 },
    counts: { read: 3, kept: 2, cancelled: 1 },
  },
  {
    preset: 'lightspeed-x',
    header:
      'Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku',
    rows: [
      '2026-03-01 10:00:00,501,Sale,ANN-1,Ann,,3,18.00,2.00,0,0,20.00,20.00,,Main,Sue,CLOSED,',
      '2026-03-01 10:00:00,501,Sale Line,,,,2,9.00,1.00,0,0,10.00,,Tea,Main,Sue,,T1',
      '2026-03-01 10:00:00,501,Sale Line,,,,1,9.00,1.00,0,0,10.00,,Pot,Main,Sue,,P1',
      '2026-03-01 10:00:00,501,Payment,,,,,,,,,,20.00,Cash,Main,Sue,,',
      '2026-03-02 10:00:00,502,Sale,BOB-1,Bob,,1,9.00,1.00,0,0,10.00,10.00,,Main,Sue,VOIDED,',
      '2026-03-02 10:00:00,502,Sale Line,,,,1,9.00,1.00,0,0,10.00,,Pot,Main,Sue,,P1',
    ],
    figures: { customers: 1, orders: 1, revenue: 20 },
    counts: { read: 6, kept: 2, cancelled: 1, invalid: 3 },
  },
  {
    preset: 'woocommerce-orders',
    header:
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Attribution',
    rows: [
      '2026-05-01 10:00:00,71,"৳2,999",completed,Ann A,new,"2x Tea, 1x Pot",3,,Direct',
      '2026-05-02 10:00:00,72,"৳1,000",processing,Ann A,returning,1x Pot,1,,Direct',
      '2026-05-03 10:00:00,71,"-৳1,500",completed,Ann A,new,1x Tea,1,,Direct',
      '2026-05-03 10:00:00,73,"৳5,000",cancelled,Bob B,new,1x Tea,1,,Direct',
    ],
    figures: { customers: 1, orders: 2, revenue: 2499 },
    counts: { read: 4, kept: 2, returns: 1, cancelled: 1 },
  },
  {
    preset: 'uci-online-retail',
    header: 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
    rows: [
      '536365,85123A,HOLDER,6,01.12.2010 08:26,2.55,17850.0,United Kingdom',
      'C536379,D,Discount,-1,01.12.2010 09:41,2.50,17850.0,United Kingdom',
      '536370,22728,CLOCK,1,13.12.2010 10:00,3.75,,France',
    ],
    figures: { customers: 1, orders: 1, revenue: 12.8 },
    counts: { read: 3, kept: 1, returns: 1, withoutCustomer: 1 },
  },
  {
    preset: 'uci-online-retail-ii',
    header: 'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country',
    rows: ['489434,85048,LIGHTS,12,2009-12-01 07:45:00,6.95,13085.0,United Kingdom'],
    figures: { customers: 1, orders: 1, revenue: 83.4 },
    counts: { read: 1, kept: 1 },
  },
]

describe('the export of a till', () => {
  it('has a test for every preset', () => {
    expect(TILLS.map((till) => till.preset).sort()).toEqual(PRESETS.map((preset) => preset.id).sort())
  })

  it.each(TILLS)(
    '$preset is recognised and gives its figures',
    async ({ preset, header, rows, figures, counts, note }) => {
      const bench = createWorkbench()
      const path = bench.write('till.csv', [header, ...rows].join('\r\n'))
      const preview = await bench.engine.call('import.preview', sheetOf(path), { now: NOW })
      expect(preview.preset?.id).toBe(preset)
      const record = await bench.import(path)
      const { summary } = computeRun(bench.engine)
      expect(summary.rows).toMatchObject(counts)
      const { read, duplicates: _, ...classes } = summary.rows
      expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(read)
      expect({ ...summary, revenue: Number(summary.revenue) / 10_000 }).toMatchObject(figures)
      if (note) expect(record.notes.map(ENGLISH.write).join('\n')).toMatch(note)
    },
  )

  it.each(TILLS)('$preset brings nothing twice', async ({ header, rows }) => {
    const bench = createWorkbench()
    const path = bench.write('till.csv', [header, ...rows].join('\r\n'))
    await bench.import(path)
    const before = computeRun(bench.engine).summary
    const again = await bench.import(path)
    expect(again.rows).toMatchObject({ read: rows.length, alreadyImported: rows.length })
    expect(computeRun(bench.engine).summary.revenue).toBe(before.revenue)
  })

  it.each(TILLS)('$preset is told from the others with columns more, less and moved', ({ preset, header }) => {
    const needs = PRESETS.find((each) => each.id === preset)?.needs ?? []
    const names = header.split(',').reverse()
    const spare = names.filter((name) => !needs.includes(name))
    const fewer = names.filter((name) => name !== spare[0])
    expect(findPreset(['Extra', ...fewer, 'More'])?.id).toBe(preset)
  })

  it('is not seen in a plain list of sales', () => {
    expect(findPreset(['Order', 'Customer', 'Date', 'Amount'])).toBeNull()
    expect(findPreset(['Name', 'Email', 'Total'])).toBeNull()
  })
})

describe('two exports of one till', () => {
  it('count an order that went on past midnight once', async () => {
    const bench = createWorkbench()
    const sales = (vat: number) => `7,ann,2026-03-01 23:50,${5 + vat}\n7,ann,2026-03-02 00:10,${6 + vat}\n`
    await bench.import(bench.write('items.csv', `Order,Customer,Date,Amount\n${sales(0)}`))
    const receipts = bench.write('receipts.csv', `Receipt no,Customer,Date,Total\n${sales(1)}8,bob,2026-03-03,1\n`)
    await expect(bench.import(receipts)).rejects.toThrow(
      /^1 of the 2 orders in receipts.csv were already imported with items.csv/,
    )
  })

  const write = (bench: ReturnType<typeof createWorkbench>, preset: string, rows: readonly string[]) => {
    const till = TILLS.find((each) => each.preset === preset) as Till
    return bench.write(`${preset}.csv`, [till.header, ...rows].join('\n'))
  }

  it('that hold the same sales are not counted twice', async () => {
    const bench = createWorkbench()
    await bench.import(write(bench, 'square-items', TILLS.find(({ preset }) => preset === 'square-items')?.rows ?? []))
    const sale = (id: string, day: string, who: string, net: string) =>
      `${day},12:59:30,UTC,${net},$0.00,$0.00,${net},$0.00,$1.00,$2.00,$0.00,$13.00,Till,$13.00,Chip,$0.00,-$0.40,$12.60,${id},P,Payment,Main,${who},Ann,Complete`
    const path = write(bench, 'square-transactions', [
      sale('T1', '2026-07-18', 'C1', '$11.50'),
      sale('T2', '2026-07-19', 'C2', '$1004.50'),
    ])
    await expect(bench.import(path)).rejects.toThrow(
      /^2 of the 2 orders in square-transactions.csv were already imported with square-items.csv/,
    )
    const other = write(bench, 'square-transactions', [
      sale('T1', '2026-07-18', 'C1', '$11.50'),
      sale('T8', '2026-07-28', 'C1', '$11.50'),
      sale('T9', '2026-07-29', 'C2', '$4.50'),
    ])
    await bench.import(other)
  })
})

describe('an order’s total on its first row', () => {
  it('is spread over the lines and ends up in the workspace once', async () => {
    const till = TILLS.find((each) => each.preset === 'shopify-orders') as Till
    const bench = createWorkbench()
    await bench.import(bench.write('till.csv', [till.header, ...till.rows].join('\n')))
    const { summary } = computeRun(bench.engine, { returns: 'ignore' })
    expect(summary.revenue).toBe(259_900 + 300_000)
  })

  it('that cannot be read is refused with its reason', async () => {
    const till = TILLS.find((each) => each.preset === 'shopify-orders') as Till
    const bench = createWorkbench()
    const bad = (till.rows[0] as string).replace('25.99', 'a lot')
    const record = await bench.import(bench.write('till.csv', [till.header, bad, ...till.rows.slice(1)].join('\n')))
    expect(record.refused).toMatchObject([{ reason: 'unreadable-number', rows: 3 }])
  })
})
