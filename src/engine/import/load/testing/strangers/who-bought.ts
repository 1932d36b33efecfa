import type { Stranger } from './stranger.ts'

/** Files of which it is not plain who bought. */
export const WHO_BOUGHT: readonly Stranger[] = [
  {
    what: "the shop's own address on every row beside the buyers",
    rows: [
      'Order ID,Order Date,Email,Buyer,Order Total',
      '1,2026-01-05,hello@our.shop,Ada Mohn,10',
      '2,2026-01-06,hello@our.shop,Ben Ruiz,20',
      '3,2026-01-17,hello@our.shop,Ada Mohn,30',
      '4,2026-01-18,hello@our.shop,Cleo Stern,40',
    ],
    figures: { customers: 3, orders: 4, revenue: 100 },
  },
  {
    what: "the shop's own address wherever a guest gave none",
    rows: [
      'Order,Date,Email,Name,Total',
      '1,2026-01-05,our.shop@mail.example,Ada Mohn,10',
      '2,2026-01-06,our.shop@mail.example,Ben Ruiz,20',
      '3,2026-01-07,c@stern.example,Cleo Stern,30',
      '4,2026-01-08,our.shop@mail.example,Dirk Vos,40',
      '5,2026-01-09,our.shop@mail.example,Eva Lund,50',
      '6,2026-01-10,c@stern.example,Cleo Stern,60',
      '7,2026-01-11,f@kern.example,Finn Kern,70',
    ],
    figures: { customers: 6, orders: 7, revenue: 280 },
  },
  {
    what: 'a phone number of nines where a till insists on one',
    rows: [
      'Bill No,Bill Date,Mobile,Customer,Net Amt',
      '1,05-01-2026,9999999999,Walk-in,100',
      '2,16-01-2026,9812345678,Ravi K,200',
      '3,17-01-2026,9999999999,Priya S,300',
      '4,18-01-2026,9812345678,Ravi K,400',
      '5,18-01-2026,0000000000,Cash,50',
    ],
    figures: { customers: 2, orders: 3, revenue: 900 },
  },
  {
    what: 'an id of its own for all who walk in',
    rows: [
      'Order,Date,Customer ID,Customer Name,Total',
      '1,2026-01-05,1,Walk-in Customer,10',
      '2,2026-01-06,2,Ben Ruiz,20',
      '3,2026-01-07,1,Walk-in Customer,30',
      '4,2026-01-08,3,Cleo Stern,5',
      '5,2026-01-09,4,n/a,7',
    ],
    figures: { customers: 3, orders: 3, revenue: 32 },
  },
  {
    what: 'an id that is new with every order beside one that comes again',
    rows: [
      'order_id,order_date,customer_id,customer_unique_id,order_total',
      'o1,2026-01-05,c1,u1,10',
      'o2,2026-01-06,c2,u1,20',
      'o3,2026-01-07,c3,u2,30',
      'o4,2026-01-08,c4,u2,5',
      'o5,2026-01-09,c5,u3,1',
    ],
    figures: { customers: 3, orders: 5, revenue: 66 },
  },
  {
    what: 'guests without an e-mail address, with first and last names in two columns',
    rows: [
      'Order,Date,First Name (Billing),Last Name (Billing),Email (Billing),Total',
      '1,2026-01-05,Ann,Lee,ann@x.test,10',
      '2,2026-01-06,Ann,Ray,,20',
      '3,2026-01-17,Bob,Lee,,30',
      '4,2026-01-18,Ann,Lee,ann@x.test,40',
      '5,2026-01-19,,,,50',
    ],
    figures: { customers: 3, orders: 4, revenue: 100 },
  },
]
