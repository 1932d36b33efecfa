import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

interface Shape {
  readonly what: string
  readonly lines: readonly string[]
  /** Customers, orders, spending in currency units. */
  readonly figures: readonly [number, number, number]
}

const SHAPES: readonly Shape[] = [
  {
    what: 'two columns of statuses, of which the worse counts',
    lines: [
      'Order,Date,Customer,Total,Order Status,Payment Status',
      '71,2026-04-01,Eva,12,completed,paid',
      '72,2026-04-02,Jon,30,completed,Payment failed',
      '73,2026-04-03,Jon,9,Cancelled by the buyer,paid',
      '74,2026-04-04,Jon,7,delivered,refunded',
      '75,2026-04-05,Eva,8,delivered,partially refunded',
    ],
    figures: [1, 2, 20],
  },
  {
    what: 'a date of cancelling',
    lines: [
      'Order,Date,Customer,Total,Voided Date',
      '1,2026-04-01,Eva,12,',
      '2,2026-04-02,Jon,30,2026-04-03',
      '3,2026-04-04,Jon,5,',
    ],
    figures: [2, 2, 17],
  },
  {
    what: 'flags of training and of what is not active',
    lines: [
      'Order,Date,Customer,Total,Training Mode,Active',
      '1,2026-04-01,Eva,12,N,Y',
      '2,2026-04-02,Jon,30,Y,Y',
      '3,2026-04-04,Jon,5,N,N',
      '4,2026-04-05,Jon,6,N,Y',
    ],
    figures: [2, 2, 18],
  },
  {
    what: 'rows of a ledger among its sales',
    lines: [
      'Date,Type,Customer,Amount,Transaction ID',
      '2026-04-01,Charge,Eva,40,1',
      '2026-04-02,Processing Fee,Eva,-2,2',
      '2026-04-03,Bank withdrawal,Shop,-30,3',
      '2026-04-04,Charge,Jon,25,4',
    ],
    figures: [2, 2, 65],
  },
  {
    what: 'refunds as types with positive amounts',
    lines: [
      'Receipt,Date,Customer,Type,Amount',
      '1,2026-04-01,Eva,Verkauf,40',
      '2,2026-04-02,Eva,Gutschrift (Kulanz),15',
      '3,2026-04-03,Jon,Verkauf,20',
      '4,2026-04-03,Jon,Storno,5',
    ],
    figures: [2, 2, 40],
  },
  {
    what: 'a column of money given back, once in full',
    lines: [
      'Order,Date,Customer,Total,Returned Amount',
      '1,2026-04-01,Eva,40,0',
      '2,2026-04-02,Jon,30,10',
      '3,2026-04-03,Kim,20,20',
    ],
    figures: [2, 2, 60],
  },
  {
    what: 'a freight amount beside quantity and price',
    lines: [
      'Order,Customer,Date,Product,Qty,Unit Price,Freight Amount',
      '1,Eva,2026-04-01,Vase,2,6.00,4.90',
      '2,Jon,2026-04-02,Bowl,1,8.00,4.90',
    ],
    figures: [2, 2, 20],
  },
  {
    what: 'an insurance amount that no rule knows',
    lines: [
      'Order,Customer,Date,Product,Qty,Unit Price,Insurance Amount',
      '1,Eva,2026-04-01,Vase,2,6.00,1.10',
      '2,Jon,2026-04-02,Bowl,1,8.00,0.40',
    ],
    figures: [2, 2, 20],
  },
  {
    what: 'a price that is what the whole line cost',
    lines: [
      'Receipt,Customer,Date,Quantity,Description,Price (Gross)',
      '1,Eva,2026-04-01,3,Tea,9.00',
      '2,Jon,2026-04-02,1,Tea,3.00',
      '3,Eva,2026-04-03,2,Tea,6.00',
    ],
    figures: [2, 3, 18],
  },
  {
    what: 'an amount that counts pieces',
    lines: [
      'Customer,Date,Product,Amount,Sales Price',
      'E1,2026-04-01,P1,2,18',
      'J1,2026-04-02,P1,1,9',
      'E1,2026-04-03,P2,1,5',
    ],
    figures: [2, 3, 32],
  },
  {
    what: 'a discount of the line in percent',
    lines: [
      'Order,Customer,Date,Product,Qty,Unit Price,Rabatt %',
      '1,Eva,2026-04-01,Vase,2,10.00,25%',
      '2,Jon,2026-04-02,Vase,1,10.00,0%',
    ],
    figures: [2, 2, 25],
  },
  {
    what: 'a discount of the line as an amount',
    lines: [
      'Order,Customer,Date,Product,Qty,Unit Price,Discount Amount',
      '1,Eva,2026-04-01,Vase,2,10.00,2.50',
      '2,Jon,2026-04-02,Vase,1,10.00,0',
    ],
    figures: [2, 2, 27.5],
  },
  {
    what: 'an order total that each payment repeats',
    lines: [
      'Order ID,Customer,Date,Order Total,Payment Method,Payment Amount',
      '1,Eva,2026-04-01,50,Cash,20',
      '1,Eva,2026-04-01,50,Card,30',
      '2,Jon,2026-04-02,15,Card,15',
    ],
    figures: [2, 2, 65],
  },
  {
    what: 'an id of the line beside the order',
    lines: [
      'Transaction ID,Order ID,Date,Customer,Item,Amount',
      'T1,A,2026-04-01,Eva,Vase,6',
      'T2,A,2026-04-01,Eva,Bowl,7',
      'T3,B,2026-04-02,Jon,Vase,6',
    ],
    figures: [2, 2, 19],
  },
  {
    what: 'ticket numbers that start again each day',
    lines: [
      'Ticket,Customer,Date,Item,Amount',
      '1,Eva,2026-04-01,Vase,6',
      '2,Jon,2026-04-01,Vase,6',
      '1,Jon,2026-04-02,Bowl,7',
      '2,Eva,2026-04-02,Bowl,7',
      '3,Eva,2026-04-02,Bowl,7',
    ],
    figures: [2, 5, 33],
  },
  {
    what: 'order numbers that Excel has cut',
    lines: [
      'Order ID,Customer,Date,Amount',
      '7.30001E+14,Eva,2026-04-01,6',
      '7.30001E+14,Eva,2026-04-09,7',
      '7.30001E+14,Jon,2026-04-09,8',
    ],
    figures: [2, 3, 21],
  },
  {
    what: 'lines that leave what their order says to its first',
    lines: [
      'Order Reference,Order Date,Customer,Product,Quantity,Subtotal',
      'S1,2026-04-01,Eva,Vase,1,6',
      ',,,Bowl,2,14',
      'S2,2026-04-02,Jon,Vase,1,6',
    ],
    figures: [2, 2, 26],
  },
  {
    what: 'a report that names each customer once',
    lines: [
      'Customer,Date,Receipt,Amount',
      'Eva,2026-04-01,1,6',
      ',2026-04-08,2,7',
      'Jon,2026-04-02,3,8',
      ',2026-04-03,4,9',
    ],
    figures: [2, 4, 30],
  },
  {
    what: 'a number for guests with their addresses beside it',
    lines: [
      'Order,Customer ID,Email,Date,Total',
      '1,0,eva@x.test,2026-04-01,6',
      '2,0,jon@x.test,2026-04-02,7',
      '3,9,kim@x.test,2026-04-02,8',
    ],
    figures: [3, 3, 21],
  },
  {
    what: 'a customer on the first line of an order alone, who has the lines below as well',
    lines: [
      'Ticket,Customer,Date,Amount',
      '1,Eva,2026-04-01,6',
      '1,,2026-04-01,7',
      '2,Jon,2026-04-02,8',
      '2,,2026-04-02,9',
    ],
    figures: [2, 2, 30],
  },
  {
    what: 'ticket numbers that start again on a day on which nobody gave a name',
    lines: ['Ticket,Customer,Date,Amount', '1,Eva,2026-04-01,6', '1,,2026-04-02,7', '1,,2026-04-03,8'],
    figures: [1, 1, 6],
  },
  {
    what: 'order numbers that all begin with C',
    lines: ['Order,Customer,Date,Amount', 'C701,Eva,2026-04-01,6', 'C702,Jon,2026-04-02,7'],
    figures: [2, 2, 13],
  },
  {
    what: 'headers and statuses in Polish',
    lines: [
      'Numer zamówienia;Data sprzedaży;Klient;Kwota;Status',
      '1;2026-04-01;Ewa Lis;6,50;zrealizowane',
      '2;2026-04-02;Jan Kos;7,00;anulowane',
    ],
    figures: [1, 1, 6.5],
  },
  {
    what: 'headers in Chinese',
    lines: ['订单编号,下单时间,买家,实付金额,订单状态', '1,2026-04-01,张三,6,交易成功', '2,2026-04-02,李四,7,交易关闭'],
    figures: [1, 1, 6],
  },
  {
    what: 'ways to pay as what they are, and not as rows of a ledger or refunds',
    lines: [
      'Order,Date,Customer,Total,Payment Type',
      '1,2026-04-01,Eva,6,Bank transfer',
      '2,2026-04-02,Jon,7,Credit',
      '3,2026-04-03,Jon,8,Cash',
    ],
    figures: [2, 3, 21],
  },
  {
    what: 'a status that only begins like one of money given back',
    lines: [
      'Order,Date,Customer,Total,Status',
      '1,2026-04-01,Eva,6,Resolved',
      '2,2026-04-02,Jon,7,Reso',
      '3,2026-04-03,Jon,8,Partner pickup',
    ],
    figures: [2, 2, 14],
  },
  {
    what: 'an address beside an id that is left out far down',
    lines: [
      'Order,Customer ID,Email,Date,Total',
      ...Array.from({ length: 1_050 }, (_, at) => `${at},K7,k@x.test,2026-04-01,1`),
      '5000,,eva@x.test,2026-04-02,7',
    ],
    figures: [2, 1_051, 1_057],
  },
  {
    what: 'people who share a phone',
    lines: [
      'Order,Date,Customer Name,Phone,Total',
      '1,2026-04-01,Eva Orr,77,6',
      '2,2026-04-02,Jon Orr,77,7',
      '3,2026-04-03,Kim Ray,,8',
    ],
    figures: [3, 3, 21],
  },
]

describe('the evidence of a file', () => {
  it.each(SHAPES)('settles $what', async ({ lines, figures }) => {
    const bench = createWorkbench()
    const record = await bench.import(bench.write('till.csv', lines.join('\n')))
    const { summary } = computeRun(bench.engine)
    expect([summary.customers, summary.orders, Number(summary.revenue) / 10_000]).toEqual(figures)
    const { read, duplicates: _, ...classes } = record.rows
    expect(Object.values(classes).reduce((sum, rows) => sum + rows, 0)).toBe(read)
  })

  it.each([
    'annulée',
    'cancelado',
    'storniert',
    'annullato',
    'geannuleerd',
    'anulowane',
    'iptal edildi',
    'отменён',
    'キャンセル',
    '交易关闭',
    'batal',
    'zrušeno',
    'Törölve',
    'peruutettu',
    'avbruten',
  ])('knows “%s” as a sale that never happened', async (status) => {
    const bench = createWorkbench()
    const rows = ['1,2026-04-01,Eva,12,done', `2,2026-04-02,Jon,30,${status}`, '3,2026-04-03,Kim,7,done']
    const record = await bench.import(bench.write('till.csv', ['Order,Date,Customer,Total,Status', ...rows].join('\n')))
    expect(record.understood?.values).toContainEqual({
      column: 'Status',
      value: status,
      rows: 1,
      amount: 300_000,
      countsAs: 'cancelled',
      by: 'rule',
    })
  })

  it('takes quantity times price where somebody says so, and can be told otherwise again', async () => {
    const bench = createWorkbench()
    const rows = [3, 5, 2, 9, 4].map((total, at) => `${at},Eva,2026-04-0${at + 1},${at === 4 ? 3 : 2},1,${total}`)
    const path = bench.write('till.csv', ['Order,Customer,Date,Qty,Unit Price,Total', ...rows].join('\n'))
    const spending = async (answers: Record<string, string>) => {
      const record = await bench.import(path, { answers })
      const { summary } = computeRun(bench.engine)
      await ask(bench.engine, 'import.undo', { importId: record.importId })
      expect(record.understood?.asked).toHaveLength(1)
      return Number(summary.revenue) / 10_000
    }
    expect([await spending({}), await spending({ amount: 'pieces' }), await spending({ amount: 'column' })]).toEqual([
      23, 11, 23,
    ])
  })

  it('counts a value that no rule knows as a sale, says so, and takes an answer', async () => {
    const bench = createWorkbench()
    const lines = [
      'Order,Date,Customer,Total,Status',
      '1,2026-04-01,Eva,12,done',
      '2,2026-04-02,Jon,30,zz top',
      '3,2026-04-03,Kim,7,done',
    ]
    const path = bench.write('till.csv', lines.join('\n'))
    const record = await bench.import(path)
    expect(record.understood?.values.find(({ value }) => value === 'zz top')).toMatchObject({
      countsAs: 'sale',
      by: 'nothing',
    })
    await ask(bench.engine, 'import.undo', { importId: record.importId })
    const answered = await bench.import(path, { answers: { 'status:zz top': 'cancelled' } })
    expect(answered.understood?.values.find(({ value }) => value === 'zz top')).toMatchObject({
      countsAs: 'cancelled',
      by: 'answer',
    })
    expect(answered.rows.cancelled).toBe(1)
  })

  it.each([
    [
      'a customer id that Excel has cut',
      ['Order,Customer ID,Date,Amount', '1,1.23457E+11,2026-04-01,6', '2,1.23457E+11,2026-04-02,7'],
      /lost their last digits/,
    ],
    [
      'an address that is the shop’s own',
      ['Email,Date,Transaction ID,Total', ...[1, 2, 3, 4].map((at) => `own@shop.test,2026-04-0${at},T${at},5`)],
      /customer/,
    ],
    ['a number of guests', ['Order,Date,Number of Guests,Total', '1,2026-04-01,2,5', '2,2026-04-02,4,6'], /customer/],
    [
      'a discount that may be percent or money',
      [
        'Order,Customer,Date,Product,Qty,Unit Price,Discount',
        '1,Eva,2026-04-01,Vase,2,100.00,10',
        '2,Jon,2026-04-02,Vase,1,100.00,5',
      ],
      /percentage or an amount/,
    ],
  ] as const)('refuses or asks about %s', async (_, lines, says) => {
    const bench = createWorkbench()
    const refused = await bench.import(bench.write('till.csv', lines.join('\n'))).then(
      () => null,
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Error)
    expect(ENGLISH.write((refused as { text: Parameters<typeof ENGLISH.write>[0] }).text)).toMatch(says)
  })
})
