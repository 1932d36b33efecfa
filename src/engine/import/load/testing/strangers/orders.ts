import type { Stranger } from './stranger.ts'

/** Which column is the order, and what stands on its first row alone. */
export const ORDERS: readonly Stranger[] = [
  {
    what: 'a transaction per line beside the order',
    rows: [
      'Transaction ID,Order ID,Date,Customer,Amount',
      't1,A,2026-01-05,Ann,10',
      't2,A,2026-01-05,Ann,5',
      't3,B,2026-01-06,Bob,7',
    ],
    figures: { customers: 2, orders: 2, revenue: 22 },
  },
  {
    what: 'an id per line beside the order',
    rows: [
      'Line ID,Invoice Number,Invoice Date,Customer Code,Net Amount',
      '1,I1,2026-01-05,A,10',
      '2,I1,2026-01-05,A,5',
      '3,I2,2026-01-06,B,7',
      '4,I3,2026-01-07,A,7',
    ],
    figures: { customers: 2, orders: 3, revenue: 29 },
  },
  {
    what: 'ticket numbers that start again at each till',
    rows: [
      'Till,Ticket,Date,Customer,Amount',
      '1,1,2026-01-05,Ann,10',
      '2,1,2026-01-05,Bob,20',
      '1,2,2026-01-05,Bob,30',
      '1,1,2026-01-06,Ann,40',
      '2,1,2026-01-06,Cy,50',
      '2,2,2026-01-06,Bob,60',
      '1,2,2026-01-06,Cy,1',
    ],
    figures: { customers: 3, orders: 7, revenue: 211 },
  },
  {
    what: 'the same receipt numbers in two stores',
    rows: [
      'Store,Receipt No,Date,Customer,Amount',
      'North,100,2026-01-05,Ann,10',
      'South,100,2026-01-05,Bob,20',
      'North,101,2026-01-06,Ann,30',
      'South,101,2026-01-06,Bob,5',
    ],
    figures: { customers: 2, orders: 4, revenue: 65 },
  },
  {
    what: 'ticket numbers that start again',
    rows: [
      'Receipt #,Date,Customer,Total',
      '1,01/05/2026,Ann,10',
      '2,01/05/2026,Bob,20',
      '3,01/05/2026,Cy,30',
      '1,01/16/2026,Bob,40',
      '2,01/16/2026,Ann,50',
      '1,01/17/2026,Cy,1',
      '2,01/17/2026,Ann,2',
      '3,01/17/2026,Bob,3',
    ],
    figures: { customers: 3, orders: 8, revenue: 156 },
  },
  {
    what: 'orders filled down as Odoo writes them',
    rows: [
      'Order Reference,Order Date,Customer,Order Lines/Product,Order Lines/Quantity,Order Lines/Subtotal',
      'S1,2026-01-05 10:00:00,Ann,tea,2,20',
      '"",,,pot,1,5',
      'S2,2026-01-06 10:00:00,Bob,tea,1,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    what: 'orders filled down as Shopify writes them',
    rows: [
      'Bestellung;Datum;Kunde;Artikel;Menge;Preis',
      '1;05.01.2026;Ann;Tee;2;10,00',
      ';;;Topf;1;5,00',
      '2;13.01.2026;Bob;Tee;1;10,00',
      ';;;Topf;2;5,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 45 },
  },
  {
    what: 'customers filled down',
    rows: [
      'Order,Date,Customer,Product,Qty,Price',
      '1,2026-01-05,Ann,tea,2,10',
      '1,2026-01-05,,pot,1,5',
      '2,2026-01-06,Bob,tea,1,10',
      '2,2026-01-06,,pot,1,5',
      '3,2026-01-07,,tea,1,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'days as headings of groups',
    rows: ['Date,Customer,Amount', '2026-01-05,Ann,10', ',Bob,20', ',Cy,30', '2026-01-06,Ann,5', ',Bob,7'],
    figures: { customers: 3, revenue: 72 },
  },
  {
    what: 'order numbers of which some begin with C',
    rows: ['Invoice,Date,Customer,Amount', 'C1001,2026-01-05,Ann,10', 'C1002,2026-01-06,Bob,20'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
]
