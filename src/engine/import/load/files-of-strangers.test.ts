import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

/** Small files as tills, marketplaces and shop systems of many countries write them, with their figures worked out by hand. */
const FILES: readonly {
  readonly like: string
  readonly rows: readonly string[]
  readonly figures: { readonly customers: number; readonly orders?: number; readonly revenue: number }
}[] = [
  {
    like: 'refund type es',
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
    like: 'refund type ru',
    rows: [
      'Дата;Чек;Клиент;Операция;Сумма',
      '05.01.2026;1;Анна;Продажа;40,00',
      '13.01.2026;2;Борис;Продажа;30,00',
      '14.01.2026;3;Борис;Возврат прихода;10,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    like: 'refund type fr',
    rows: [
      'Date;N° ticket;Client;Nature;Montant TTC',
      '05/01/2026;1;Ann;Vente;40,00',
      '13/01/2026;2;Bob;Vente;30,00',
      '14/01/2026;3;Bob;Avoir;10,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    like: 'refund type zh',
    rows: [
      '日期,单号,会员名,类型,金额',
      '2026-01-05,1,张,销售,40',
      '2026-01-06,2,李,销售,30',
      '2026-01-07,3,李,退货,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    like: 'refund type doc',
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
    like: 'etsy ledger',
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
    like: 'refund col neg',
    rows: [
      'Order,Date,Customer,Total,Refunds',
      '1,2026-01-05,Ann,40,0',
      '2,2026-01-06,Bob,30,-10',
      '3,2026-01-07,Ann,20,0',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    like: 'refund col de',
    rows: [
      'Bestellnummer;Datum;Kunde;Gesamtbetrag;Erstattet',
      '1;05.01.2026;Ann;40,00;0,00',
      '2;13.01.2026;Bob;30,00;10,00',
      '3;14.01.2026;Ann;20,00;0,00',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    like: 'refund col es',
    rows: [
      'Pedido;Fecha;Cliente;Total;Importe reembolsado',
      '1;05/01/2026;Ann;40,00;',
      '2;13/01/2026;Bob;30,00;10,00',
      '3;14/01/2026;Ann;20,00;',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    like: 'refund col fr',
    rows: [
      'Commande;Date;Client;Total TTC;Montant remboursé',
      '1;05/01/2026;Ann;40,00;',
      '2;13/01/2026;Bob;30,00;10,00',
      '3;14/01/2026;Ann;20,00;20,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 60 },
  },
  {
    like: 'refund ja col',
    rows: ['注文番号,注文日,顧客名,合計金額,返金額', '1,2026-01-05,田中,1000,0', '2,2026-01-06,鈴木,2000,500'],
    figures: { customers: 2, orders: 2, revenue: 2500 },
  },
  {
    like: 'amt freight',
    rows: [
      'order_id,order_date,customer_id,qty,unit_price,freight_value,total_value',
      '1,2026-01-05,7,2,10,3,20',
      '2,2026-01-06,8,1,15,4,15',
      '3,2026-01-07,7,3,5,2,15',
    ],
    figures: { customers: 2, orders: 3, revenue: 50 },
  },
  {
    like: 'amt commission',
    rows: [
      'Order,Date,Customer,Quantity,Unit Price,Commission Amount',
      '1,2026-01-05,Ann,2,10,3',
      '2,2026-01-06,Bob,1,15,4',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    like: 'amt points',
    rows: [
      'Receipt,Date,Member ID,Item,Qty,Price,Points Value',
      '1,2026-01-05,7,tea,2,10,20',
      '2,2026-01-06,8,tea,1,10,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    like: 'amt tax',
    rows: ['Invoice,Date,Customer,Qty,Price,Tax Amount', '1,2026-01-05,Ann,2,10,4', '2,2026-01-06,Bob,1,15,3'],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    like: 'amt order total per line',
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
    like: 'amt payment rows',
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
    like: 'amt disc pct',
    rows: [
      'Order,Date,Customer,Product,Qty,Unit Price,Discount %',
      '1,2026-01-05,Ann,tea,2,10,10',
      '2,2026-01-06,Bob,pot,1,20,0',
      '3,2026-01-07,Ann,pot,1,20,25',
    ],
    figures: { customers: 2, orders: 3, revenue: 53 },
  },
  {
    like: 'amt disc money',
    rows: [
      'Order,Date,Customer,Product,Qty,Unit Price,Discount Amount',
      '1,2026-01-05,Ann,tea,2,10,1.50',
      '2,2026-01-06,Bob,pot,1,20,0',
      '3,2026-01-07,Ann,pot,1,20,2.25',
    ],
    figures: { customers: 2, orders: 3, revenue: 56.25 },
  },
  {
    like: 'amt disc de',
    rows: [
      'Rechnung;Datum;Kunde;Artikel;Menge;Einzelpreis;Rabatt %',
      '1;05.01.2026;Ann;Tee;2;10,00;10',
      '2;13.01.2026;Bob;Topf;1;20,00;0',
    ],
    figures: { customers: 2, orders: 2, revenue: 38 },
  },
  {
    like: 'amt disc fraction',
    rows: [
      'OrderID,OrderDate,CustomerID,ProductID,UnitPrice,Quantity,Discount',
      '1,2026-01-05,A,1,14,12,0',
      '1,2026-01-05,A,2,9.8,10,0.15',
      '2,2026-01-06,B,1,14,5,0.05',
    ],
    figures: { customers: 2, orders: 2, revenue: 317.8 },
  },
  {
    like: 'amt superstore',
    rows: [
      'Row ID,Order ID,Order Date,Ship Date,Customer ID,Customer Name,Product ID,Sales,Quantity,Discount,Profit',
      '1,CA-1,01/05/2026,01/07/2026,A,Ann,P1,261.96,2,0,41.9',
      '2,CA-1,01/05/2026,01/07/2026,A,Ann,P2,731.94,3,0,219.5',
      '3,CA-2,01/16/2026,01/19/2026,B,Bob,P1,14.62,2,0.2,6.8',
    ],
    figures: { customers: 2, orders: 2, revenue: 1008.52 },
  },
  {
    like: 'amt line and unit',
    rows: [
      'Ticket;Fecha;Cliente;Artículo;Cantidad;Precio;Importe;IVA',
      '1;05/01/2026;Ann;te;2;10,00;20,00;4,20',
      '1;05/01/2026;Ann;olla;1;5,00;5,00;1,05',
      '2;13/01/2026;Bob;te;1;10,00;10,00;2,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    like: 'amt price is line',
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
    like: 'amt total due',
    rows: [
      'Order,Date,Customer,Total,Amount Paid,Balance Due',
      '1,2026-01-05,Ann,20,20,0',
      '2,2026-01-06,Bob,30,10,20',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    like: 'amt change',
    rows: ['Receipt,Date,Customer,Total,Tendered,Change', '1,2026-01-05,Ann,17.50,20,2.50', '2,2026-01-06,Bob,8,10,2'],
    figures: { customers: 2, orders: 2, revenue: 25.5 },
  },
  {
    like: 'ord txn',
    rows: [
      'Transaction ID,Order ID,Date,Customer,Amount',
      't1,A,2026-01-05,Ann,10',
      't2,A,2026-01-05,Ann,5',
      't3,B,2026-01-06,Bob,7',
    ],
    figures: { customers: 2, orders: 2, revenue: 22 },
  },
  {
    like: 'ord lineid',
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
    like: 'ord restart per till',
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
    like: 'ord store same',
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
    like: 'ord restart reset',
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
    like: 'ord fill odoo',
    rows: [
      'Order Reference,Order Date,Customer,Order Lines/Product,Order Lines/Quantity,Order Lines/Subtotal',
      'S1,2026-01-05 10:00:00,Ann,tea,2,20',
      '"",,,pot,1,5',
      'S2,2026-01-06 10:00:00,Bob,tea,1,10',
    ],
    figures: { customers: 2, orders: 2, revenue: 35 },
  },
  {
    like: 'ord fill shop',
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
    like: 'ord fill cust only',
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
    like: 'ord group date',
    rows: ['Date,Customer,Amount', '2026-01-05,Ann,10', ',Bob,20', ',Cy,30', '2026-01-06,Ann,5', ',Bob,7'],
    figures: { customers: 3, revenue: 72 },
  },
  {
    like: 'ord mixedC',
    rows: ['Invoice,Date,Customer,Amount', 'C1001,2026-01-05,Ann,10', 'C1002,2026-01-06,Bob,20'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    like: 'cust guest email',
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
    like: 'cust guest blank',
    rows: [
      'Order,Date,Customer ID,Customer Name,Phone,Total',
      '1,2026-01-05,,Ann A,555-1,10',
      '2,2026-01-06,,Bob B,555-2,20',
      '3,2026-01-07,17,Cy C,555-3,30',
    ],
    figures: { customers: 3, orders: 3, revenue: 60 },
  },
  {
    like: 'cust employee',
    rows: [
      'Date,Receipt,Employee,Customer,Total',
      '2026-01-05,1,Eva,Ann,10',
      '2026-01-06,2,Eva,Bob,20',
      '2026-01-07,3,Max,Ann,30',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    like: 'cust fullwidth',
    rows: ['注文番号,注文日,会員番号,金額', '1,2026-01-05,００１,1000', '2,2026-01-06,001,2000'],
    figures: { customers: 1, orders: 2, revenue: 3000 },
  },
  {
    like: 'date de month',
    rows: ['Bestellung;Datum;Kunde;Betrag', '1;5. Januar 2026;Ann;10,00', '2;13. März 2026;Bob;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    like: 'date 12h ko',
    rows: ['주문번호,주문일시,고객명,금액', '1,2026-01-05 오후 2:05,김,1000', '2,2026. 1. 6. 오전 9:00,이,2000'],
    figures: { customers: 2, orders: 2, revenue: 3000 },
  },
  {
    like: 'date pt',
    rows: ['Pedido;Data;Cliente;Total', '1;5 de janeiro de 2026;Ann;10,00', '2;6 de fevereiro de 2026;Bob;20,00'],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    like: 'shopee',
    rows: [
      'No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Nama Produk,Jumlah,Harga Setelah Diskon,Total Harga Produk,Username (Pembeli),Ongkos Kirim Dibayar oleh Pembeli',
      '26A,Selesai,2026-01-05 10:00,Teh,2,10000,20000,ann,9000',
      '26A,Selesai,2026-01-05 10:00,Kopi,1,5000,5000,ann,9000',
      '26B,Batal,2026-01-06 10:00,Teh,1,10000,10000,bob,9000',
      '26C,Sedang Dikirim,2026-01-07 11:00,Teh,3,10000,30000,bob,0',
    ],
    figures: { customers: 2, orders: 2, revenue: 55000 },
  },
  {
    like: 'amazon orders',
    rows: [
      'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tshipping-price',
      '1\t11\t2026-01-05T10:00:00+00:00\t2026-01-05T10:00:00+00:00\tann@m.org\tAnn\tS1\ttea\t2\tGBP\t20.00\t0\t3.00',
      '1\t12\t2026-01-05T10:00:00+00:00\t2026-01-05T10:00:00+00:00\tann@m.org\tAnn\tS2\tpot\t1\tGBP\t15.00\t0\t3.00',
      '2\t13\t2026-01-06T10:00:00+00:00\t2026-01-06T10:00:00+00:00\tbob@m.org\tBob\tS1\ttea\t3\tGBP\t30.00\t0\t3.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 65 },
  },
  {
    like: 'vend',
    rows: [
      'Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku',
      '2026-01-05 10:00,1,Sale,A1,Ann,,,30.00,0,0,0,30.00,30.00,,Main,Eva,Completed,',
      '2026-01-05 10:00,1,Sale Line,A1,Ann,,2,20.00,0,0,0,20.00,,tea,Main,Eva,,S1',
      '2026-01-05 10:00,1,Sale Line,A1,Ann,,1,10.00,0,0,0,10.00,,pot,Main,Eva,,S2',
      '2026-01-05 10:00,1,Payment,A1,Ann,,,,,,,,30.00,Cash,Main,Eva,,',
      '2026-01-06 10:00,2,Sale,B1,Bob,,,10.00,0,0,0,10.00,10.00,,Main,Eva,Voided,',
      '2026-01-06 10:00,2,Sale Line,B1,Bob,,1,10.00,0,0,0,10.00,,tea,Main,Eva,,S1',
    ],
    figures: { customers: 1, orders: 1, revenue: 30 },
  },
  {
    like: 'clover',
    rows: [
      'Order Date,Order ID,Customer Name,Payment ID,Amount,Tip Amount,Tax Amount,Result,Refund Amount',
      '05-Jan-2026 10:00 AM,A,Ann,p1,20.00,2.00,1.00,SUCCESS,0.00',
      '06-Jan-2026 10:00 AM,B,Bob,p2,30.00,0,1.00,FAIL,0.00',
      '07-Jan-2026 10:00 AM,C,Bob,p3,10.00,0,1.00,SUCCESS,4.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 26 },
  },
  {
    like: 'izettle',
    rows: [
      'Datum;Kvittonummer;Kund;Namn;Antal;Pris;Rabatt;Slutpris (SEK)',
      '2026-01-05;1;Ann;Te;2;10,00;0,00;20,00',
      '2026-01-13;2;Bob;Te;3;10,00;5,00;25,00',
      '2026-01-14;2;Bob;Te;-1;10,00;0,00;-10,00',
    ],
    figures: { customers: 2, revenue: 35 },
  },
  {
    like: 'tafeng2',
    rows: [
      'TRANSACTION_DT,CUSTOMER_ID,PRODUCT_SUBCLASS,PRODUCT_ID,AMOUNT,ASSET,SALES_PRICE',
      '11/1/2000,1104905,110411,P1,2,24,30',
      '11/15/2000,418683,110411,P1,1,12,15',
      '11/15/2000,418683,100407,P2,2,142,156',
      '11/16/2000,1104905,100407,P2,1,71,78',
    ],
    figures: { customers: 2, revenue: 279 },
  },
  {
    like: 'loyverse pt',
    rows: [
      'Data;Número do recibo;Tipo de recibo;Categoria;Item;Quantidade;Vendas brutas;Descontos;Vendas líquidas;Nome do cliente;Estado',
      '05/01/2026 10:00;1-1;Venda;Chá;Chá;2;20,00;0,00;20,00;Ann;Fechado',
      '13/01/2026 10:00;1-2;Venda;Chá;Chá;3;30,00;3,00;27,00;Bob;Fechado',
      '14/01/2026 10:00;1-3;Reembolso;Chá;Chá;1;10,00;0,00;10,00;Bob;Fechado',
      '15/01/2026 10:00;1-4;Venda;Chá;Chá;1;10,00;0,00;10,00;Ann;Cancelado',
    ],
    figures: { customers: 2, orders: 2, revenue: 37 },
  },
  {
    like: 'sumup',
    rows: [
      'Date,Transaction ID,Transaction Type,Status,Card Type,Total,Net Sale,Tax,Tip,Fee,Payout,Customer',
      '2026-01-05 10:00,T1,Sale,Paid out,Visa,20.00,20.00,0,0,-0.5,19.5,Ann',
      '2026-01-06 10:00,T2,Sale,Failed,Visa,30.00,30.00,0,0,0,0,Bob',
      '2026-01-07 10:00,T3,Sale,Successful,Visa,10.00,10.00,0,0,-0.2,9.8,Bob',
      '2026-01-08 10:00,T4,Refund,Refunded,Visa,5.00,5.00,0,0,0,0,Bob',
    ],
    figures: { customers: 2, orders: 2, revenue: 25 },
  },
  {
    like: 'magento2',
    rows: [
      'ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total (Purchased),Status,Billing Address,Customer Email,Customer Group,Subtotal,Shipping and Handling,Payment Method,Total Refunded',
      '000000001,Main,"Jan 5, 2026 10:00:00 AM",Ann A,Ann A,$25.00,$25.00,complete,"a,b",ann@x.org,General,$20.00,$5.00,checkmo,',
      '000000002,Main,"Jan 6, 2026 10:00:00 AM",Bob B,Bob B,$30.00,$30.00,canceled,"a,b",bob@x.org,General,$30.00,$0.00,checkmo,',
      '000000003,Main,"Jan 7, 2026 10:00:00 AM",Bob B,Bob B,$30.00,$30.00,closed,"a,b",bob@x.org,General,$30.00,$0.00,checkmo,$30.00',
      '000000004,Main,"Jan 8, 2026 10:00:00 AM",Bob B,Bob B,$40.00,$40.00,processing,"a,b",bob@x.org,General,$40.00,$0.00,checkmo,$15.00',
      '000000005,Main,"Jan 9, 2026 10:00:00 AM",Bob B,Bob B,$50.00,$50.00,pending_payment,"a,b",bob@x.org,General,$50.00,$0.00,checkmo,',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    like: 'prestashop',
    rows: [
      '"Id";"Référence";"Nouveau client";"Livraison";"Client";"Total";"Paiement";"État";"Date"',
      '"1";"XKBKNABJK";"1";"France";"A. Ann";"25,00 €";"Chèque";"Paiement accepté";"2026-01-05 10:00:00"',
      '"2";"OHSATSERP";"1";"France";"B. Bob";"30,00 €";"Carte";"Annulé";"2026-01-06 10:00:00"',
      '"3";"UOYEVOLI";"0";"France";"B. Bob";"12,00 €";"Carte";"Erreur de paiement";"2026-01-07 10:00:00"',
      '"4";"FFATNOMMJ";"0";"France";"B. Bob";"18,00 €";"Carte";"Livré";"2026-01-08 10:00:00"',
      '"5";"KHWLILZLL";"0";"France";"B. Bob";"9,00 €";"Virement";"En attente de virement bancaire";"2026-01-09 10:00:00"',
    ],
    figures: { customers: 2, orders: 2, revenue: 43 },
  },
  {
    like: 'shopware',
    rows: [
      'Bestellnummer;Bestellzeit;Kunde;E-Mail;Gesamtbetrag;Bestellstatus;Zahlungsstatus',
      '1;05.01.2026 10:00;Ann;ann@x.de;25,00;Abgeschlossen;Bezahlt',
      '2;13.01.2026 10:00;Bob;bob@x.de;30,00;Abgebrochen;Offen',
      '3;14.01.2026 10:00;Bob;bob@x.de;10,00;In Bearbeitung;Erstattet',
      '4;15.01.2026 10:00;Bob;bob@x.de;12,00;Offen;Bezahlt',
      '5;16.01.2026 10:00;Bob;bob@x.de;14,00;Offen;Fehlgeschlagen',
    ],
    figures: { customers: 2, orders: 2, revenue: 37 },
  },
  {
    like: 'bigcommerce',
    rows: [
      'Order ID,Order Date,Order Time,Customer Name,Customer Email,Order Status,Subtotal (inc tax),Shipping Cost (inc tax),Order Total (inc tax),Refund Amount',
      '1,05/01/2026,10:00,Ann,ann@x.org,Completed,20.00,5.00,25.00,0.00',
      '2,13/01/2026,10:00,Bob,bob@x.org,Declined,30.00,0.00,30.00,0.00',
      '3,14/01/2026,10:00,Bob,bob@x.org,Partially Refunded,30.00,0.00,30.00,10.00',
      '4,15/01/2026,10:00,Bob,bob@x.org,Manual Verification Required,7.00,0.00,7.00,0.00',
      '5,16/01/2026,10:00,Bob,bob@x.org,Awaiting Payment,8.00,0.00,8.00,0.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 52 },
  },
  {
    like: 'quickbooks',
    rows: [
      'Date,Transaction Type,Num,Customer,Memo/Description,Qty,Sales Price,Amount',
      '01/05/2026,Invoice,1,Ann,tea,2.00,10.00,20.00',
      '01/16/2026,Sales Receipt,2,Bob,pot,1.00,15.00,15.00',
      '01/17/2026,Credit Memo,3,Bob,pot,1.00,15.00,-15.00',
      '01/18/2026,Payment,4,Ann,,,,-20.00',
      '01/19/2026,Estimate,5,Bob,tea,1.00,10.00,10.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 20 },
  },
  {
    like: 'xero',
    rows: [
      'ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,Discount,LineAmount,Type,Status',
      'Ann,I1,05/01/2026,19/01/2026,35.00,35.00,0,tea,2,10.00,,20.00,Sales invoice,Paid',
      'Ann,I1,05/01/2026,19/01/2026,35.00,35.00,0,pot,1,15.00,,15.00,Sales invoice,Paid',
      'Bob,I2,13/01/2026,27/01/2026,10.00,0,10.00,tea,1,10.00,,10.00,Sales invoice,Voided',
      'Bob,I3,14/01/2026,28/01/2026,30.00,0,30.00,tea,3,10.00,,30.00,Sales invoice,Paid',
      'Bob,C1,15/01/2026,,10.00,0,0,tea,1,10.00,,10.00,Sales credit note,Paid',
    ],
    figures: { customers: 2, revenue: 55 },
  },
  {
    like: 'wix',
    rows: [
      'Order number,Date created,Time,Contact email,Item,Qty,Price,Total,Payment status,Fulfillment status',
      '10001,"Jan 5, 2026",10:00:00 AM,ann@x.org,Tea,2,10,20,Paid,Fulfilled',
      '10002,"Jan 6, 2026",10:00:00 AM,bob@x.org,Tea,1,10,10,Unpaid,Unfulfilled',
      '10003,"Jan 7, 2026",10:00:00 AM,bob@x.org,Tea,3,10,30,Paid,Fulfilled',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    like: 'allegro',
    rows: [
      'Numer zamówienia,Data zamówienia,Login kupującego,Imię i nazwisko,Nazwa oferty,Liczba sztuk,Cena za sztukę,Kwota do zapłaty,Status płatności',
      'a1,2026-01-05 10:00,ann,Ann,herbata,2,"10,00 zł","20,00 zł",Zapłacone',
      'a2,2026-01-06 10:00,bob,Bob,herbata,1,"10,00 zł","10,00 zł",Niezapłacone',
      'a3,2026-01-07 10:00,bob,Bob,herbata,3,"10,00 zł","30,00 zł",Zapłacone',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    like: 'ozon',
    rows: [
      'Номер заказа;Принят в обработку;Статус;Сумма отправления;Наименование товара;Количество;Цена;Покупатель',
      '1;2026-01-05 10:00:00;Доставлен;200;чай;2;100;Анна',
      '2;2026-01-06 10:00:00;Отменён;100;чай;1;100;Борис',
      '3;2026-01-07 10:00:00;Доставляется;300;чай;3;100;Борис',
    ],
    figures: { customers: 2, orders: 2, revenue: 500 },
  },
  {
    like: 'coupang',
    rows: [
      '주문번호,주문일,수취인이름,구매자,등록상품명,구매수(수량),결제액,주문상태',
      '1,2026-01-05 10:00,김,김,차,2,2000,배송완료',
      '2,2026-01-06 10:00,이,이,차,1,1000,취소완료',
      '3,2026-01-07 10:00,이,이,차,3,3000,배송중',
    ],
    figures: { customers: 2, orders: 2, revenue: 5000 },
  },
  {
    like: 'multi sheet header note',
    rows: [
      'Sales report January 2026,,,',
      'Generated 2026-02-01,,,',
      ',,,',
      'Order,Date,Customer,Total',
      '1,2026-01-05,Ann,10',
      '2,2026-01-06,Bob,20',
      'Total,,,30',
    ],
    figures: { customers: 2, orders: 2, revenue: 30 },
  },
  {
    like: 'void flag text',
    rows: [
      'Check,Date,Customer,Total,Voided',
      '1,2026-01-05,Ann,10,No',
      '2,2026-01-06,Bob,20,Yes',
      '3,2026-01-07,Bob,30,No',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    like: 'storniert flag',
    rows: [
      'Bon;Datum;Kunde;Betrag;Storniert',
      '1;05.01.2026;Ann;10,00;nein',
      '2;13.01.2026;Bob;20,00;ja',
      '3;14.01.2026;Bob;30,00;nein',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    like: 'iptal flag',
    rows: [
      'Fiş;Tarih;Müşteri;Tutar;İptal',
      '1;05.01.2026;Ann;10,00;Hayır',
      '2;13.01.2026;Bob;20,00;Evet',
      '3;14.01.2026;Bob;30,00;Hayır',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    like: 'cancel date de',
    rows: [
      'Bestellung;Datum;Kunde;Betrag;Storniert am',
      '1;05.01.2026;Ann;10,00;',
      '2;13.01.2026;Bob;20,00;14.01.2026',
      '3;14.01.2026;Bob;30,00;',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    like: 'cancel reason',
    rows: [
      'Order,Date,Customer,Total,Cancellation Reason',
      '1,2026-01-05,Ann,10,',
      '2,2026-01-06,Bob,20,Changed mind',
      '3,2026-01-07,Bob,30,',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
  {
    like: 'test order',
    rows: [
      'Order,Date,Customer,Total,Test',
      '1,2026-01-05,Ann,10,false',
      '2,2026-01-06,Bob,20,true',
      '3,2026-01-07,Bob,30,false',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
]

describe('a file of which nobody says what it is', () => {
  it.each(FILES)('is understood: $like', async ({ rows, figures }) => {
    const bench = createWorkbench()
    await bench.import(bench.write('file.csv', rows.join('\n')))
    const { customers, orders, revenue } = computeRun(bench.engine).summary
    expect({ customers, orders, revenue: (revenue ?? 0) / 10_000 }).toMatchObject(figures)
  })
})
