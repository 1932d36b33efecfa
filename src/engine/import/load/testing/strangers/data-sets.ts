import type { Stranger } from './stranger.ts'

/** As data sets and shops online hold them, in short. */
export const DATA_SETS: readonly Stranger[] = [
  {
    what: 'events of a shop, of which few are purchases',
    rows: [
      'event_time,event_type,product_id,category_code,brand,price,user_id,user_session',
      '2026-01-05 10:00:00 UTC,view,1001,tea.green,x,10.00,501,s1',
      '2026-01-05 10:01:00 UTC,cart,1001,tea.green,x,10.00,501,s1',
      '2026-01-05 10:02:00 UTC,purchase,1001,tea.green,x,10.00,501,s1',
      '2026-01-05 10:02:00 UTC,purchase,1002,tea.black,x,15.50,501,s1',
      '2026-01-15 10:00:00 UTC,view,1001,tea.green,x,10.00,502,s2',
      '2026-01-15 10:01:00 UTC,cart,1003,pot,x,50.00,502,s2',
      '2026-01-15 10:02:00 UTC,remove_from_cart,1001,tea.green,x,10.00,502,s2',
      '2026-01-15 10:03:00 UTC,purchase,1003,pot,x,50.00,502,s2',
      '2026-01-25 10:00:00 UTC,view,1003,pot,x,50.00,503,s3',
    ],
    figures: { customers: 2, orders: 2, revenue: 75.5 },
  },
  {
    what: 'prices that are those of all pieces of a category',
    rows: [
      'invoice_no,customer_id,gender,age,category,quantity,price,payment_method,invoice_date,shopping_mall',
      'I1,C1,Female,28,Clothing,5,1500.4,Credit Card,5/8/2026,Kanyon',
      'I2,C2,Male,21,Shoes,3,1800.51,Debit Card,12/1/2026,Forum',
      'I3,C3,Male,20,Clothing,1,300.08,Cash,9/2/2026,Metrocity',
      'I4,C4,Female,66,Shoes,1,600.17,Credit Card,16/5/2026,Metropol',
      'I5,C5,Female,53,Books,4,60.6,Cash,24/1/2026,Kanyon',
      'I6,C1,Female,28,Books,3,45.45,Credit Card,24/2/2026,Forum',
    ],
    figures: { customers: 5, orders: 6, revenue: 4307.21 },
  },
  {
    what: 'an extended amount, its discount and what is left',
    rows: [
      'SalesOrderNumber,SalesOrderLineNumber,OrderDate,DueDate,ShipDate,CustomerKey,ProductKey,OrderQuantity,UnitPrice,ExtendedAmount,UnitPriceDiscountPct,DiscountAmount,ProductStandardCost,TotalProductCost,SalesAmount,TaxAmt,Freight',
      'SO1,1,2026-01-05,2026-01-17,2026-01-12,11,310,2,50,100,0.1,10,30,60,90,7.2,2.25',
      'SO1,2,2026-01-05,2026-01-17,2026-01-12,11,346,1,25,25,0,0,10,10,25,2,0.63',
      'SO2,1,2026-01-15,2026-01-27,2026-01-22,12,310,1,50,50,0,0,30,30,50,4,1.25',
      'SO3,1,2026-02-15,2026-02-27,2026-02-22,12,346,2,25,50,0,0,10,20,50,4,1.25',
    ],
    figures: { customers: 2, orders: 3, revenue: 215 },
  },
  {
    what: 'Wix, with refunds in a net amount',
    rows: [
      'Order number,Date created,Time,Total order quantity,Contact email,Note from customer,Item,Variant,SKU,Qty,Quantity refunded,Price,Weight,Delivery method,Recipient name,Billing name,Payment status,Payment method,Coupon code,Gift card amount,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Fulfillment status',
      '10001,"Jan 5, 2026",10:00 AM,3,ann@x.org,,Tea,,T1,2,0,10.00,0.5,Ship,Ann Lee,Ann Lee,Paid,Credit card,,0,5.00,4.00,49.00,USD,0.00,49.00,Fulfilled',
      '10001,"Jan 5, 2026",10:00 AM,3,ann@x.org,,Pot,,P1,1,0,20.00,1.5,Ship,Ann Lee,Ann Lee,Paid,Credit card,,0,5.00,4.00,49.00,USD,0.00,49.00,Fulfilled',
      '10002,"Jan 15, 2026",10:00 AM,3,bob@x.org,,Tea,,T1,3,1,10.00,0.5,Ship,Bob Ray,Bob Ray,Partially refunded,Credit card,,0,0.00,0.00,30.00,USD,10.00,20.00,Fulfilled',
      '10003,"Jan 25, 2026",10:00 AM,1,bob@x.org,,Pot,,P1,1,0,20.00,1.5,Ship,Bob Ray,Bob Ray,Unpaid,Manual,,0,0.00,0.00,20.00,USD,0.00,20.00,Not fulfilled',
    ],
    figures: { customers: 2, orders: 2, revenue: 69 },
  },
  {
    what: 'BASE, with the total of an order on its lines',
    rows: [
      '注文ID,注文日時,氏(請求先),名(請求先),メールアドレス,商品名,バリエーション,価格,税率,数量,合計金額,送料,支払い方法,代引き手数料,発送状況,備考',
      'A1,2026-01-05 10:00:00,田中,花子,hana@x.jp,お茶,,1000,8,2,3500,500,クレジットカード,0,対応済,',
      'A1,2026-01-05 10:00:00,田中,花子,hana@x.jp,茶碗,,1000,10,1,3500,500,クレジットカード,0,対応済,',
      'A2,2026-01-15 10:00:00,鈴木,一郎,ichi@x.jp,お茶,,1000,8,2,2500,500,クレジットカード,0,キャンセル,',
      'A3,2026-01-16 10:00:00,鈴木,一郎,ichi@x.jp,お茶,,1000,8,2,2000,0,クレジットカード,0,対応済,',
    ],
    figures: { customers: 2, orders: 2, revenue: 5500 },
  },
  {
    what: 'Shoptet, whose amount of an item is its pieces',
    rows: [
      'code;date;statusName;currency;email;billFullName;totalPriceWithVat;totalPriceWithoutVat;itemName;itemAmount;itemCode;itemUnitPriceWithVat;itemTotalPriceWithVat',
      '2026001;2026-01-05 10:00:00;Vyřízena;CZK;ann@x.cz;Anna Nová;580,00;479,34;Čaj;2;C1;200,00;400,00',
      '2026001;2026-01-05 10:00:00;Vyřízena;CZK;ann@x.cz;Anna Nová;580,00;479,34;Konvice;1;K1;180,00;180,00',
      '2026002;2026-01-15 10:00:00;Stornována;CZK;bob@x.cz;Bob Rý;200,00;165,29;Čaj;1;C1;200,00;200,00',
      '2026003;2026-01-16 10:00:00;Vyřízena;CZK;bob@x.cz;Bob Rý;600,00;495,87;Čaj;3;C1;200,00;600,00',
    ],
    figures: { customers: 2, orders: 2, revenue: 1180 },
  },
  {
    what: 'Shopify, sales by order',
    rows: [
      'Day,Order name,Customer name,Customer email,Sale kind,Sale line type,Product title,Net quantity,Gross sales,Discounts,Returns,Net sales,Shipping,Taxes,Total sales',
      '2026-01-05,#1001,Ann Lee,ann@x.org,order,product,Tea,2,50.00,-5.00,0.00,45.00,0.00,0.00,45.00',
      '2026-01-15,#1002,Bob Ray,bob@x.org,order,product,Tea,1,25.00,0.00,0.00,25.00,0.00,0.00,25.00',
      '2026-02-05,#1003,Ann Lee,ann@x.org,order,product,Pot,1,45.00,0.00,0.00,45.00,0.00,0.00,45.00',
      '2026-02-07,#1003,Ann Lee,ann@x.org,return,product,Pot,0,0.00,0.00,-20.00,-20.00,0.00,0.00,-20.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 95 },
  },
  {
    what: 'Magento, with pieces refunded',
    rows: [
      'Order ID;Order Date;Customer;SKU;Qty Ordered;Qty Invoiced;Qty Refunded;Qty Canceled;Price;Row Total',
      '1;2026-01-05;Ann;T;2;2;0;0;10;20',
      '1;2026-01-05;Ann;P;1;1;0;0;15;15',
      '2;2026-01-15;Bob;T;4;4;1;0;10;40',
    ],
    figures: { customers: 2, orders: 2, revenue: 65 },
  },
  {
    what: 'pieces returned beside those sold',
    rows: [
      'Order,Date,Customer,Product,Qty Sold,Qty Returned,Unit Price',
      '1,2026-01-05,Ann,Tea,2,0,10',
      '2,2026-01-15,Bob,Tea,3,1,10',
      '3,2026-02-15,Bob,Tea,2,0,10',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'discounts of less than nothing',
    rows: [
      'Receipt,Date,Customer,Item,Qty,Price,Discount',
      '1,2026-01-05,Ann,Tea,2,10.00,-2.50',
      '2,2026-01-15,Bob,Tea,1,15.00,0.00',
      '3,2026-02-15,Bob,Pot,1,25.00,-5.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 52.5 },
  },
  {
    what: 'discounts on lines of their own',
    rows: [
      'Receipt,Date,Customer,Item,Qty,Price,Total',
      '1,2026-01-05,Ann,Tea,2,10.00,20.00',
      '1,2026-01-05,Ann,Discount 10%,1,-2.50,-2.50',
      '2,2026-01-15,Bob,Tea,1,15.00,15.00',
      '3,2026-02-15,Bob,Pot,1,25.00,25.00',
      '3,2026-02-15,Bob,Loyalty discount,1,-5.00,-5.00',
    ],
    figures: { customers: 2, orders: 3, revenue: 52.5 },
  },
  {
    what: 'days in a column called Time',
    rows: [
      'Time,Receipt,Customer,Total',
      '2026-01-05 10:00,1,Ann,20',
      '2026-01-15 11:30,2,Bob,15',
      '2026-02-15 09:12,3,Bob,25',
    ],
    figures: { customers: 2, orders: 3, revenue: 60 },
  },
  {
    what: 'Shopline, in traditional Chinese',
    rows: [
      '訂單號碼,訂單日期,訂單狀態,付款狀態,顧客 ID,顧客,電郵,訂單小計,運費,優惠折扣,訂單合計,退款金額,商品名稱,數量,商品原價',
      'S1,2026-01-05 10:00,已完成,已付款,c1,王小明,w@x.tw,1000,60,0,1060,0,茶,2,500',
      'S2,2026-01-15 10:00,已取消,未付款,c2,李大華,l@x.tw,500,60,0,560,0,茶,1,500',
      'S3,2026-01-16 10:00,已完成,已付款,c2,李大華,l@x.tw,800,0,110,690,100,杯,1,800',
    ],
    figures: { customers: 2, orders: 2, revenue: 1650 },
  },
]
