import type { Stranger } from './stranger.ts'

/** Flags, dates and reasons that say that a sale never happened. */
export const NEVER_SOLD: readonly Stranger[] = [
  {
    what: 'a flag for void sales',
    rows: [
      'Check,Date,Customer,Total,Voided',
      '1,2026-01-05,Ann,10,No',
      '2,2026-01-06,Bob,20,Yes',
      '3,2026-01-07,Bob,30,No',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a flag for cancelled sales, in German',
    rows: [
      'Bon;Datum;Kunde;Betrag;Storniert',
      '1;05.01.2026;Ann;10,00;nein',
      '2;13.01.2026;Bob;20,00;ja',
      '3;14.01.2026;Bob;30,00;nein',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a flag for cancelled sales, in Turkish',
    rows: [
      'Fiş;Tarih;Müşteri;Tutar;İptal',
      '1;05.01.2026;Ann;10,00;Hayır',
      '2;13.01.2026;Bob;20,00;Evet',
      '3;14.01.2026;Bob;30,00;Hayır',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a date of cancelling, in German',
    rows: [
      'Bestellung;Datum;Kunde;Betrag;Storniert am',
      '1;05.01.2026;Ann;10,00;',
      '2;13.01.2026;Bob;20,00;14.01.2026',
      '3;14.01.2026;Bob;30,00;',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a reason of cancelling',
    rows: [
      'Order,Date,Customer,Total,Cancellation Reason',
      '1,2026-01-05,Ann,10,',
      '2,2026-01-06,Bob,20,Changed mind',
      '3,2026-01-07,Bob,30,',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'a flag for test orders',
    rows: [
      'Order,Date,Customer,Total,Test',
      '1,2026-01-05,Ann,10,false',
      '2,2026-01-06,Bob,20,true',
      '3,2026-01-07,Bob,30,false',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
]
