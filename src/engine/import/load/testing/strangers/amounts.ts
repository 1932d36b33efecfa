import type { Stranger } from './stranger.ts'

/** Several columns of money, of which one is the amount. */
export const AMOUNTS: readonly Stranger[] = [
  {
    what: 'freight beside the amount',
    rows: [
      'order_id,order_date,customer_id,qty,unit_price,freight_value,total_value',
      '1,2026-01-05,7,2,10,3,20',
      '2,2026-01-06,8,1,15,4,15',
      '3,2026-01-07,7,3,5,2,15',
    ],
    figures: { customers: 2, orders: 3, revenue: 50 },
  },
  {
    what: 'a commission beside the amount',
    rows: [
      'Order,Date,Customer,Quantity,Unit Price,Commission Amount',
      '1,2026-01-05,Ann,2,10,3',
      '2,2026-01-06,Bob,1,15,4',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    what: 'points beside the amount',
    rows: [
      'Receipt,Date,Member ID,Item,Qty,Price,Points Value',
      '1,2026-01-05,7,tea,2,10,20',
      '2,2026-01-06,8,tea,1,10,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    what: 'taxes beside the amount',
    rows: ['Invoice,Date,Customer,Qty,Price,Tax Amount', '1,2026-01-05,Ann,2,10,4', '2,2026-01-06,Bob,1,15,3'],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    what: 'the total of the order on each line',
    rows: [
      'Order ID,Date,Customer,Product,Qty,Price,Order Total',
      '1,2026-01-05,Ann,tea,2,10,35',
      '1,2026-01-05,Ann,pot,1,15,35',
      '2,2026-01-06,Bob,tea,1,10,25',
      '2,2026-01-06,Bob,pot,1,15,25',
      '3,2026-01-07,Ann,tea,1,10,10',
    ],
    figures: { customers: 2, orders: 3, revenue: 70 },
  },
  {
    what: 'totals repeated beside each payment',
    rows: [
      'Sale ID,Date,Customer,Total,Payment Type,Payment Amount',
      '1,2026-01-05,Ann,50,Cash,20',
      '1,2026-01-05,Ann,50,Card,30',
      '2,2026-01-06,Bob,40,Card,40',
      '3,2026-01-06,Ann,10,Cash,10',
    ],
    figures: { customers: 2, orders: 3, revenue: 100 },
  },
  {
    what: 'a discount in percent',
    rows: [
      'Order,Date,Customer,Product,Qty,Unit Price,Discount %',
      '1,2026-01-05,Ann,tea,2,10,10',
      '2,2026-01-06,Bob,pot,1,20,0',
      '3,2026-01-07,Ann,pot,1,20,25',
    ],
    figures: { customers: 2, orders: 3, revenue: 53 },
  },
  {
    what: 'a discount in money',
    rows: [
      'Order,Date,Customer,Product,Qty,Unit Price,Discount Amount',
      '1,2026-01-05,Ann,tea,2,10,1.50',
      '2,2026-01-06,Bob,pot,1,20,0',
      '3,2026-01-07,Ann,pot,1,20,2.25',
    ],
    figures: { customers: 2, orders: 3, revenue: 56.25 },
  },
  {
    what: 'a discount, in German',
    rows: [
      'Rechnung;Datum;Kunde;Artikel;Menge;Einzelpreis;Rabatt %',
      '1;05.01.2026;Ann;Tee;2;10,00;10',
      '2;13.01.2026;Bob;Topf;1;20,00;0',
    ],
    figures: { customers: 2, orders: 2, revenue: 38 },
  },
  {
    what: 'a discount as a fraction',
    rows: [
      'OrderID,OrderDate,CustomerID,ProductID,UnitPrice,Quantity,Discount',
      '1,2026-01-05,A,1,14,12,0',
      '1,2026-01-05,A,2,9.8,10,0.15',
      '2,2026-01-06,B,1,14,5,0.05',
    ],
    figures: { customers: 2, orders: 2, revenue: 317.8 },
  },
  {
    what: 'sales, discount and profit side by side',
    rows: [
      'Row ID,Order ID,Order Date,Ship Date,Customer ID,Customer Name,Product ID,Sales,Quantity,Discount,Profit',
      '1,CA-1,01/05/2026,01/07/2026,A,Ann,P1,261.96,2,0,41.9',
      '2,CA-1,01/05/2026,01/07/2026,A,Ann,P2,731.94,3,0,219.5',
      '3,CA-2,01/16/2026,01/19/2026,B,Bob,P1,14.62,2,0.2,6.8',
    ],
    figures: { customers: 2, orders: 2, revenue: 1008.52 },
  },
  {
    what: 'prices of the line and of a piece',
    rows: [
      'Ticket;Fecha;Cliente;Artículo;Cantidad;Precio;Importe;IVA',
      '1;05/01/2026;Ann;te;2;10,00;20,00;4,20',
      '1;05/01/2026;Ann;olla;1;5,00;5,00;1,05',
      '2;13/01/2026;Bob;te;1;10,00;10,00;2,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    what: 'a price that is that of the line',
    rows: [
      'Bill No,Date,Customer,Item,Qty,Price',
      '1,2026-01-05,Ann,tea,1,3',
      '1,2026-01-05,Ann,tea,2,6',
      '2,2026-01-06,Bob,tea,3,9',
      '2,2026-01-06,Bob,pot,2,20',
      '3,2026-01-07,Ann,pot,1,10',
      '4,2026-01-07,Ann,tea,4,12',
    ],
    figures: { customers: 2, orders: 4, revenue: 60 },
  },
  {
    what: 'a total and what is due',
    rows: [
      'Order,Date,Customer,Total,Amount Paid,Balance Due',
      '1,2026-01-05,Ann,20,20,0',
      '2,2026-01-06,Bob,30,10,20',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    what: 'cash and change beside the total',
    rows: ['Receipt,Date,Customer,Total,Tendered,Change', '1,2026-01-05,Ann,17.50,20,2.50', '2,2026-01-06,Bob,8,10,2'],
    figures: { customers: 2, orders: 2, revenue: 25.5 },
  },
  {
    what: 'the net and the gross value of lines, named in Polish',
    rows: [
      'Numer zamówienia;Data;Klient;Produkt;Ilość;Cena netto;Wartość netto;VAT;Wartość brutto',
      '1001;2026-01-05;Anna Nowak;Herbata;2;10,00;20,00;23%;24,60',
      '1001;2026-01-05;Anna Nowak;Kubek;1;15,00;15,00;23%;18,45',
      '1002;2026-01-09;Jan Kowalski;Herbata;3;10,00;30,00;23%;36,90',
      '1003;2026-02-11;Ewa Lis;Czajnik;1;80,00;80,00;23%;98,40',
      '1004;2026-02-15;Anna Nowak;Herbata;1;10,00;10,00;23%;12,30',
      '1005;2026-03-01;Piotr Maj;Kubek;4;15,00;60,00;23%;73,80',
    ],
    figures: { customers: 4, orders: 5, revenue: 215 },
  },
]
