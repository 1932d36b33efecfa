import type { Stranger } from './stranger.ts'

/** As shop systems, tills and marketplaces export them, in short. */
export const PROGRAMS: readonly Stranger[] = [
  {
    what: 'Shopee',
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
    what: 'Amazon',
    rows: [
      'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tshipping-price',
      '1\t11\t2026-01-05T10:00:00+00:00\t2026-01-05T10:00:00+00:00\tann@m.org\tAnn\tS1\ttea\t2\tGBP\t20.00\t0\t3.00',
      '1\t12\t2026-01-05T10:00:00+00:00\t2026-01-05T10:00:00+00:00\tann@m.org\tAnn\tS2\tpot\t1\tGBP\t15.00\t0\t3.00',
      '2\t13\t2026-01-06T10:00:00+00:00\t2026-01-06T10:00:00+00:00\tbob@m.org\tBob\tS1\ttea\t3\tGBP\t30.00\t0\t3.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 65 },
  },
  {
    what: 'Vend',
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
    what: 'Clover',
    rows: [
      'Order Date,Order ID,Customer Name,Payment ID,Amount,Tip Amount,Tax Amount,Result,Refund Amount',
      '05-Jan-2026 10:00 AM,A,Ann,p1,20.00,2.00,1.00,SUCCESS,0.00',
      '06-Jan-2026 10:00 AM,B,Bob,p2,30.00,0,1.00,FAIL,0.00',
      '07-Jan-2026 10:00 AM,C,Bob,p3,10.00,0,1.00,SUCCESS,4.00',
    ],
    figures: { customers: 2, orders: 2, revenue: 26 },
  },
  {
    what: 'Zettle',
    rows: [
      'Datum;Kvittonummer;Kund;Namn;Antal;Pris;Rabatt;Slutpris (SEK)',
      '2026-01-05;1;Ann;Te;2;10,00;0,00;20,00',
      '2026-01-13;2;Bob;Te;3;10,00;5,00;25,00',
      '2026-01-14;2;Bob;Te;-1;10,00;0,00;-10,00',
    ],
    figures: { customers: 2, revenue: 35 },
  },
  {
    what: 'a supermarket of Taiwan',
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
    what: 'Loyverse, in Portuguese',
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
    what: 'SumUp',
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
    what: 'Magento',
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
    what: 'PrestaShop',
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
    what: 'Shopware',
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
    what: 'BigCommerce',
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
    what: 'QuickBooks',
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
    what: 'Xero',
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
    what: 'Wix',
    rows: [
      'Order number,Date created,Time,Contact email,Item,Qty,Price,Total,Payment status,Fulfillment status',
      '10001,"Jan 5, 2026",10:00:00 AM,ann@x.org,Tea,2,10,20,Paid,Fulfilled',
      '10002,"Jan 6, 2026",10:00:00 AM,bob@x.org,Tea,1,10,10,Unpaid,Unfulfilled',
      '10003,"Jan 7, 2026",10:00:00 AM,bob@x.org,Tea,3,10,30,Paid,Fulfilled',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    what: 'Allegro',
    rows: [
      'Numer zamówienia,Data zamówienia,Login kupującego,Imię i nazwisko,Nazwa oferty,Liczba sztuk,Cena za sztukę,Kwota do zapłaty,Status płatności',
      'a1,2026-01-05 10:00,ann,Ann,herbata,2,"10,00 zł","20,00 zł",Zapłacone',
      'a2,2026-01-06 10:00,bob,Bob,herbata,1,"10,00 zł","10,00 zł",Niezapłacone',
      'a3,2026-01-07 10:00,bob,Bob,herbata,3,"10,00 zł","30,00 zł",Zapłacone',
    ],
    figures: { customers: 2, orders: 2, revenue: 50 },
  },
  {
    what: 'Ozon',
    rows: [
      'Номер заказа;Принят в обработку;Статус;Сумма отправления;Наименование товара;Количество;Цена;Покупатель',
      '1;2026-01-05 10:00:00;Доставлен;200;чай;2;100;Анна',
      '2;2026-01-06 10:00:00;Отменён;100;чай;1;100;Борис',
      '3;2026-01-07 10:00:00;Доставляется;300;чай;3;100;Борис',
    ],
    figures: { customers: 2, orders: 2, revenue: 500 },
  },
  {
    what: 'Coupang',
    rows: [
      '주문번호,주문일,수취인이름,구매자,등록상품명,구매수(수량),결제액,주문상태',
      '1,2026-01-05 10:00,김,김,차,2,2000,배송완료',
      '2,2026-01-06 10:00,이,이,차,1,1000,취소완료',
      '3,2026-01-07 10:00,이,이,차,3,3000,배송중',
    ],
    figures: { customers: 2, orders: 2, revenue: 5000 },
  },
  {
    what: 'a report with a note above its header',
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
]
