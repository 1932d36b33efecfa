import type { Stranger } from './stranger.ts'

/** Guests, employees, and dates in words. */
export const CUSTOMERS_AND_DATES: readonly Stranger[] = [
  {
    what: 'guests with an e-mail address',
    rows: [
      'Order,Date,Customer ID,Email,Total',
      '1,2026-01-05,0,ann@x.org,10',
      '2,2026-01-06,0,bob@x.org,20',
      '3,2026-01-07,17,cy@x.org,30',
      '4,2026-01-08,0,ann@x.org,5',
    ],
    figures: { customers: 3, orders: 4, revenue: 65 },
  },
  {
    what: 'guests without a number',
    rows: [
      'Order,Date,Customer ID,Customer Name,Phone,Total',
      '1,2026-01-05,,Ann A,555-1,10',
      '2,2026-01-06,,Bob B,555-2,20',
      '3,2026-01-07,17,Cy C,555-3,30',
    ],
    figures: { customers: 3, orders: 3, revenue: 60 },
  },
  {
    what: 'an employee beside the customer',
    rows: [
      'Date,Receipt,Employee,Customer,Total',
      '2026-01-05,1,Eva,Ann,10',
      '2026-01-06,2,Eva,Bob,20',
      '2026-01-07,3,Max,Ann,30',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'customer numbers in full-width digits',
    rows: ['注文番号,注文日,会員番号,金額', '1,2026-01-05,００１,1000', '2,2026-01-06,001,2000'],
    figures: { customers: 1, orders: 2, revenue: 3000 },
  },
  {
    what: 'dates with German months',
    rows: ['Bestellung;Datum;Kunde;Betrag', '1;5. Januar 2026;Ann;10,00', '2;13. März 2026;Bob;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    what: 'dates with Korean halves of the day',
    rows: ['주문번호,주문일시,고객명,금액', '1,2026-01-05 오후 2:05,김,1000', '2,2026. 1. 6. 오전 9:00,이,2000'],
    figures: { customers: 2, orders: 2, revenue: 3000 },
  },
  {
    what: 'yen with signs of two widths',
    rows: [
      'Order,Date,Customer,Amount',
      '1,2026-01-05,Ann,"¥1,200"',
      '2,2026-01-16,Bob,"￥3,000"',
      '3,2026-01-17,Ann,"1,500円"',
    ],
    figures: { customers: 2, orders: 3, revenue: 5700 },
  },
  {
    what: 'headings of Lithuania',
    rows: ['Užsakymo nr;Data;Klientas;Suma', '1;2026-01-05;Ona;10,00', '2;2026-01-16;Jonas;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    what: 'headings of Taiwan',
    rows: ['訂單編號,訂單日期,客戶姓名,總金額', '1,2026/01/05,陳美麗,1000', '2,2026/01/16,林志強,2000'],
    figures: { customers: 2, orders: 2, revenue: 3000 },
  },
  {
    what: 'headings of Serbia',
    rows: ['Број рачуна;Датум;Купац;Износ', '1;05.01.2026;Ана;10,00', '2;16.01.2026;Јован;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    what: 'dates with Portuguese months',
    rows: ['Pedido;Data;Cliente;Total', '1;5 de janeiro de 2026;Ann;10,00', '2;6 de fevereiro de 2026;Bob;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
]
