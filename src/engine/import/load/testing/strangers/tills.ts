import type { Stranger } from './stranger.ts'

/** As tills and shops of several countries export them, in short. */
export const TILLS: readonly Stranger[] = [
  {
    what: 'amounts of coupons',
    rows: [
      'Order,Date,Customer,Item,Qty,Unit Price,Coupon Code,Coupon Amount',
      '1,2026-01-05,Ann,Tea,2,10,SAVE5,5',
      '2,2026-01-15,Bob,Tea,3,10,,0',
    ],
    figures: { customers: 2, orders: 2, revenue: 45 },
  },
  {
    what: 'Holded, with invoices overdue',
    rows: [
      'Num;Fecha;Vencimiento;Cliente;Subtotal;IVA;Total;Cobrado;Pendiente;Estado',
      'F1;05/01/2026;05/02/2026;Ana;41,32;8,68;50,00;50,00;0,00;Cobrada',
      'F2;15/01/2026;15/02/2026;Blas;24,79;5,21;30,00;0,00;30,00;Pendiente',
      'F3;16/01/2026;16/02/2026;Blas;24,79;5,21;30,00;0,00;0,00;Anulada',
      'F4;17/02/2026;17/03/2026;Blas;24,79;5,21;30,00;10,00;20,00;Vencida',
    ],
    figures: { customers: 2, orders: 3, revenue: 110 },
  },
  {
    what: 'numbers that start again each year',
    rows: [
      'Invoice,Date,Customer,Product,Amount',
      '1,2025-01-05,Ann,Tea,10',
      '2,2025-06-05,Bob,Tea,20',
      '1,2026-01-06,Bob,Tea,30',
      '2,2026-03-06,Ann,Tea,40',
    ],
    figures: { customers: 2, orders: 4, revenue: 100 },
  },
  {
    what: 'an amount that counts pieces',
    rows: [
      'Invoice,Date,Customer,Product,Amount,Price',
      '1,2026-01-05,Ann,Tea,2,10',
      '2,2026-01-15,Bob,Tea,1,10',
      '3,2026-02-15,Bob,Mug,5,5',
    ],
    figures: { customers: 2, orders: 3, revenue: 55 },
  },
  {
    what: 'carts that were left',
    rows: [
      'Id,Created at,Email,Total,Recovery Status',
      '1,2026-01-05,ann@x.org,20,Recovered',
      '2,2026-01-15,bob@x.org,30,Not Recovered',
    ],
    figures: { customers: 1, orders: 1, revenue: 20 },
  },
  {
    what: 'Cdiscount, with postage in the total',
    rows: [
      'Numéro de commande;Date de commande;Client;Référence produit;Désignation;Quantité;Prix de vente;Frais de port;Commission;Total commande;État',
      'C1;05/01/2026 10:00;Anne;T1;Thé;2;10,00;5,00;3,00;25,00;Expédiée',
      'C2;15/01/2026 10:00;Bruno;T1;Thé;1;10,00;0,00;1,50;10,00;Refusée',
      'C3;16/01/2026 10:00;Bruno;P1;Pot;1;25,00;5,00;4,00;30,00;Expédiée',
    ],
    figures: { customers: 2, orders: 2, revenue: 55 },
  },
  {
    what: 'JTL, with the value of an order on its lines',
    rows: [
      'Auftragsnummer;Erstelldatum;Kundennummer;Firma;Name;Artikelnummer;Artikelname;Anzahl;VK Brutto;VK Netto;Rabatt;Auftragsstatus;Auftragswert',
      'A1;05.01.2026;K1;;Anna;T;Tee;2;10,00;8,40;0;Versendet;45,00',
      'A1;05.01.2026;K1;;Anna;P;Topf;1;20,00;16,81;0;Versendet;45,00',
      'A1;05.01.2026;K1;;Anna;V;Versand;1;5,00;4,20;0;Versendet;45,00',
      'A2;15.01.2026;K2;;Bert;T;Tee;1;10,00;8,40;0;Storniert;10,00',
      'A3;16.01.2026;K2;;Bert;T;Tee;3;10,00;8,40;0;Versendet;30,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 75 },
  },
  {
    what: 'Hike, with a sale parked',
    rows: [
      'Date,Sale #,Status,Customer Name,Product,SKU,Quantity Sold,Retail Price,Discount,Total Tax,Total Inc Tax,Cost',
      '5/01/2026 10:00,1,Completed,Ann,Tea,T,2,11.00,2.00,1.82,20.00,8',
      '15/01/2026 10:00,2,Completed,Bob,Pot,P,1,15.00,0.00,1.36,15.00,6',
      '16/01/2026 10:00,3,Parked,Bob,Pot,P,1,15.00,0.00,1.36,15.00,6',
      '17/02/2026 10:00,4,Completed,Bob,Pot,P,2,15.00,5.00,2.27,25.00,12',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'a running total',
    rows: [
      'Date,Invoice,Customer,Charge,Running Total',
      '2026-01-05,1,Ann,20,20',
      '2026-01-15,2,Bob,15,35',
      '2026-02-15,3,Bob,25,60',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'failed payments, in Czech',
    rows: [
      'Order,Date,Customer,Total,Status',
      '1,2026-01-05,Ann,10,Levererad',
      '2,2026-01-06,Bob,20,Makulerad',
      '3,2026-01-07,Bob,20,Zrealizowane',
      '4,2026-01-08,Bob,20,Odrzucone',
      '5,2026-01-09,Ann,30,Vyřízeno',
      '6,2026-01-10,Ann,30,Zrušeno zákazníkem',
      '7,2026-01-11,Ann,30,Platba selhala',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'Gomag',
    rows: [
      'Numar comanda,Data,Client,Produs,Cantitate,Pret,Discount,Total produs,Cost livrare,Total comanda,Status comanda',
      '1,05.01.2026,Ana,Ceai,2,10,0,20,15,35,Livrata',
      '2,15.01.2026,Bogdan,Ceai,1,10,0,10,15,25,Comanda anulata',
      '3,16.01.2026,Bogdan,Cana,1,12,2,10,15,25,Finalizata',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    what: 'a line cancelled in an order that was sent',
    rows: [
      'Order,Date,Customer,Item,Qty,Price,Order Status,Item Status',
      '1,2026-01-05,Ann,Tea,2,10,Shipped,Shipped',
      '1,2026-01-05,Ann,Pot,1,15,Shipped,Cancelled',
      '2,2026-01-15,Bob,Tea,2,10,Shipped,Delivered',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'pieces returned, in Chinese',
    rows: [
      '订单号,日期,会员名,商品,数量,退货数量,单价,金额',
      '1,2026-01-05,张,茶,2,0,10,20',
      '2,2026-01-15,李,茶,4,1,10,40',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    what: 'Stripe, with the day of a refund in part',
    rows: [
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Description,Fee,Refunded date (UTC),Status,Customer ID,Customer Email',
      'ch_1,2026-01-05 10:00:00,50.00,0.00,usd,true,Box,1.75,,Paid,cus_A,ann@x.org',
      'ch_2,2026-01-15 10:00:00,60.00,20.00,usd,true,Box,2.04,2026-01-16 10:00:00,Paid,cus_B,bob@x.org',
      'ch_3,2026-01-16 10:00:00,40.00,40.00,usd,true,Box,1.46,2026-01-17 10:00:00,Refunded,cus_B,bob@x.org',
      'ch_4,2026-01-17 10:00:00,30.00,0.00,usd,true,Box,1.17,,Paid,cus_B,bob@x.org',
      'ch_5,2026-01-18 10:00:00,30.00,0.00,usd,false,Box,1.17,,Failed,cus_B,bob@x.org',
    ],
    figures: { customers: 2, orders: 3, revenue: 120 },
  },
  {
    what: 'days of refunds alone',
    rows: [
      'Order,Date,Customer,Total,Refunded At',
      '1,2026-01-05,Ann,20,',
      '2,2026-01-15,Bob,30,2026-01-20 10:00',
      '3,2026-01-16,Bob,20,',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    what: 'days by which things come back',
    rows: [
      'Order,Date,Customer,Total,Return Date',
      '1,2026-01-05,Ann,20,2026-01-10',
      '2,2026-01-15,Bob,30,2026-01-20',
      '3,2026-01-16,Bob,20,',
    ],
    figures: { customers: 2, orders: 3, revenue: 70 },
  },
]
