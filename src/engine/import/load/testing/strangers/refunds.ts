import type { Stranger } from './stranger.ts'

/** Money given back: as types of rows, in columns of its own. */
export const REFUNDS: readonly Stranger[] = [
  {
    what: 'refunds as a type, in Spanish',
    rows: [
      'Fecha;Ticket;Cliente;Tipo;Importe',
      '05/01/2026;1;Ann;Venta;40,00',
      '13/01/2026;2;Bob;Venta;30,00',
      '14/01/2026;3;Bob;Reembolso;10,00',
      '15/01/2026;4;Ann;Abono;5,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 55 },
  },
  {
    what: 'refunds as a type, in Russian',
    rows: [
      'Дата;Чек;Клиент;Операция;Сумма',
      '05.01.2026;1;Анна;Продажа;40,00',
      '13.01.2026;2;Борис;Продажа;30,00',
      '14.01.2026;3;Борис;Возврат прихода;10,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    what: 'refunds as a type, in French',
    rows: [
      'Date;N° ticket;Client;Nature;Montant TTC',
      '05/01/2026;1;Ann;Vente;40,00',
      '13/01/2026;2;Bob;Vente;30,00',
      '14/01/2026;3;Bob;Avoir;10,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    what: 'refunds as a type, in Chinese',
    rows: [
      '日期,单号,会员名,类型,金额',
      '2026-01-05,1,张,销售,40',
      '2026-01-06,2,李,销售,30',
      '2026-01-07,3,李,退货,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    what: 'refunds as types of documents',
    rows: [
      'Date,Document,Customer,Document Type,Amount',
      '2026-01-05,1,Ann,Sales Invoice,40',
      '2026-01-06,2,Bob,Sales Invoice,30',
      '2026-01-07,3,Bob,Sales Credit Note,10',
      '2026-01-08,4,Ann,Invoice Reversal,5',
    ],
    figures: { customers: 2, orders: 2, revenue: 55 },
  },
  {
    what: 'a ledger as Etsy writes it',
    rows: [
      'Date,Type,Title,Customer,Amount',
      '2026-01-05,Sale,Order #1,Ann,40',
      '2026-01-05,Fee,Listing fee,Ann,-1',
      '2026-01-06,Sale,Order #2,Bob,30',
      '2026-01-06,VAT,vat,Bob,-2',
      '2026-01-07,Deposit,Payout to bank,Shop,-60',
      '2026-01-07,Refund,Order #2,Bob,-10',
      '2026-01-08,Marketing,Offsite ads,Ann,-4',
    ],
    figures: { customers: 2, revenue: 60 },
  },
  {
    what: 'a column of refunds, negative',
    rows: [
      'Order,Date,Customer,Total,Refunds',
      '1,2026-01-05,Ann,40,0',
      '2,2026-01-06,Bob,30,-10',
      '3,2026-01-07,Ann,20,0',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    what: 'a column of refunds, in German',
    rows: [
      'Bestellnummer;Datum;Kunde;Gesamtbetrag;Erstattet',
      '1;05.01.2026;Ann;40,00;0,00',
      '2;13.01.2026;Bob;30,00;10,00',
      '3;14.01.2026;Ann;20,00;0,00',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    what: 'a column of refunds, in Spanish',
    rows: [
      'Pedido;Fecha;Cliente;Total;Importe reembolsado',
      '1;05/01/2026;Ann;40,00;',
      '2;13/01/2026;Bob;30,00;10,00',
      '3;14/01/2026;Ann;20,00;',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    what: 'a column of refunds, in French',
    rows: [
      'Commande;Date;Client;Total TTC;Montant remboursé',
      '1;05/01/2026;Ann;40,00;',
      '2;13/01/2026;Bob;30,00;10,00',
      '3;14/01/2026;Ann;20,00;20,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    what: 'a column of refunds, in Japanese',
    rows: ['注文番号,注文日,顧客名,合計金額,返金額', '1,2026-01-05,田中,1000,0', '2,2026-01-06,鈴木,2000,500'],
    figures: { customers: 2, orders: 2, revenue: 2500 },
  },
  {
    what: 'documents that correct an invoice, in Polish',
    rows: [
      'Nr faktury;Data;Klient;Typ dokumentu;Kwota',
      '1;2026-01-13;Ann;Faktura;50,00',
      '2;2026-01-14;Bob;Faktura;70,00',
      '3;2026-01-15;Bob;Korekta;20,00',
      '4;2026-01-16;Ann;Faktura korygująca;5,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 95 },
  },
  {
    what: 'documents that correct an invoice, in Spanish',
    rows: [
      'Factura,Fecha,Cliente,Tipo de documento,Importe',
      '1,2026-01-13,Ann,Factura,50.00',
      '2,2026-01-14,Bob,Factura,70.00',
      '3,2026-01-15,Bob,Factura rectificativa,20.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 100 },
  },
  {
    what: 'a column of refunds that the net amount is already without',
    rows: [
      'Sale No,Sale Date,Customer,Gross Sales,Discounts,Refunds,Net Sales,Tax,Total Sales',
      '1,2026-03-14,Ann,50.00,-5.00,0.00,45.00,9.00,54.00',
      '2,2026-03-15,Bob,40.00,0.00,-10.00,30.00,6.00,36.00',
      '3,2026-03-16,Bob,20.00,0.00,0.00,20.00,4.00,24.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 95 },
  },
  {
    what: 'refunds in a column of their own, on rows that sold nothing',
    rows: [
      'Order,Date,Customer,Sales,Returns',
      '1,2026-01-05,Ann,50.00,0.00',
      '2,2026-01-06,Bob,70.00,0.00',
      '3,2026-01-07,Bob,0.00,20.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 100 },
  },
  {
    what: 'refunds in a column of their own, on rows without an amount',
    rows: [
      'Order,Date,Customer,Product,Qty,Sale Amount,Return Amount',
      '1,2026-01-05,Ann,tea,1,50.00,',
      '2,2026-01-06,Bob,pot,2,70.00,',
      '3,2026-01-07,Bob,pot,1,,-35.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 85 },
  },
]
