import type { Stranger } from './stranger.ts'

/** As services that take payments and sell for others export them, in short. */
export const PAYMENTS: readonly Stranger[] = [
  {
    what: 'GoCardless, with a charge taken back',
    rows: [
      'id,created_at,charge_date,amount,description,currency,status,amount_refunded,reference,customers.id,customers.given_name,customers.family_name,customers.email',
      'PM01,2026-01-05T10:00:00.000Z,2026-01-10,20.00,Box,GBP,paid_out,0.00,,CU1,Ann,Lee,ann@x.org',
      'PM02,2026-01-06T10:00:00.000Z,2026-01-11,30.00,Box,GBP,failed,0.00,,CU2,Bob,Ray,bob@x.org',
      'PM03,2026-02-06T10:00:00.000Z,2026-02-11,30.00,Box,GBP,paid_out,10.00,,CU2,Bob,Ray,bob@x.org',
      'PM04,2026-02-07T10:00:00.000Z,2026-02-12,30.00,Box,GBP,confirmed,0.00,,CU1,Ann,Lee,ann@x.org',
      'PM05,2026-02-08T10:00:00.000Z,2026-02-13,40.00,Box,GBP,charged_back,0.00,,CU1,Ann,Lee,ann@x.org',
      'PM06,2026-02-09T10:00:00.000Z,2026-02-14,40.00,Box,GBP,customer_approval_denied,0.00,,CU1,Ann,Lee,ann@x.org',
    ],
    figures: { customers: 2, orders: 3, revenue: 70 },
  },
  {
    what: 'PayPal, where the shop pays refunds',
    rows: [
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Shipping Address","Item Title","Item ID","Shipping and Handling Amount","Sales Tax","Reference Txn ID","Invoice Number","Quantity","Receipt ID","Balance"',
      '"01/05/2026","10:00:00","PST","Ann Lee","Express Checkout Payment","Completed","USD","80.00","-2.62","77.38","ann@x.test","shop@x.test","TX1","","Tea","T1","0.00","0.00","","1001","2","","77.38"',
      '"01/15/2026","10:00:00","PST","Bob Ray","Website Payment","Completed","USD","50.00","-1.75","48.25","bob@x.test","shop@x.test","TX2","","Pot","P1","0.00","0.00","","1002","1","","125.63"',
      '"01/16/2026","10:00:00","PST","Bob Ray","Payment Refund","Completed","USD","-20.00","0.00","-20.00","shop@x.test","bob@x.test","TX3","","Pot","P1","0.00","0.00","TX2","1002","1","","105.63"',
      '"01/20/2026","10:00:00","PST","","General Withdrawal","Completed","USD","-100.00","0.00","-100.00","shop@x.test","","TX4","","","","","","","","","","5.63"',
      '"02/05/2026","10:00:00","PST","Ann Lee","Express Checkout Payment","Completed","USD","30.00","-1.17","28.83","ann@x.test","shop@x.test","TX5","","Tea","T1","0.00","0.00","","1003","1","","34.46"',
      '"02/06/2026","10:00:00","PST","Cy Dee","Express Checkout Payment","Denied","USD","99.00","0.00","99.00","cy@x.test","shop@x.test","TX6","","Tea","T1","0.00","0.00","","1004","1","","34.46"',
    ],
    figures: { customers: 2, orders: 3, revenue: 140 },
  },
  {
    what: 'eBay, before its fees',
    rows: [
      'Transaction creation date,Type,Order number,Legacy order ID,Buyer username,Buyer name,Ship to city,Net amount,Payout currency,Payout date,Payout ID,Payout method,Payout status,Item ID,Transaction ID,Item title,Quantity,Item subtotal,Shipping and handling,Final Value Fee - fixed,Final Value Fee - variable,Gross transaction amount,Transaction currency,Reference ID,Description',
      '5 Jan 2026,Order,11-1,--,ann99,Ann Lee,Leeds,26.10,GBP,7 Jan 2026,P1,Bank,Funds sent,111,T1,Tea,2,25.00,5.00,-0.30,-3.60,30.00,GBP,--,--',
      '15 Jan 2026,Order,11-2,--,bobby,Bob Ray,York,17.50,GBP,17 Jan 2026,P1,Bank,Funds sent,112,T2,Pot,1,20.00,0.00,-0.30,-2.20,20.00,GBP,--,--',
      '16 Jan 2026,Payout,--,--,--,--,--,-43.60,GBP,17 Jan 2026,P1,Bank,Funds sent,--,--,--,--,--,--,--,--,-43.60,GBP,--,--',
      '18 Jan 2026,Other fee,11-2,--,--,--,--,-0.50,GBP,17 Jan 2026,P1,Bank,Funds sent,112,--,--,--,--,--,--,--,-0.50,GBP,--,Promoted listing fee',
      '20 Feb 2026,Order,11-3,--,bobby,Bob Ray,York,35.00,GBP,22 Feb 2026,P1,Bank,Funds sent,112,T3,Pot,2,40.00,0.00,-0.30,-4.70,40.00,GBP,--,--',
      '21 Feb 2026,Refund,11-3,--,bobby,Bob Ray,York,-8.80,GBP,22 Feb 2026,P1,Bank,Funds sent,112,T3,Pot,1,-10.00,0.00,0.00,1.20,-10.00,GBP,--,--',
    ],
    figures: { customers: 2, orders: 3, revenue: 80 },
  },
  {
    what: 'Gumroad, with refunds in part and in full',
    rows: [
      'Purchase ID,Item Name,Buyer Name,Purchase Email,Do not contact?,Purchase Date,Purchase Time (UTC Timezone),Subtotal ($),Taxes ($),Tax Type,Shipping ($),Sale Price ($),Fees ($),Net Total ($),Tax Included in Price?,Quantity,Recurring Charge?,Refunded?,Partial Refund ($),Fully Refunded?,Disputed?,Dispute Won?',
      'p1,Book,Ann Lee,ann@x.org,0,2026-01-05,10:00:00,20.0,0.0,,0.0,20.0,2.0,18.0,0,1,0,0,0.0,0,0,0',
      'p2,Book,Bob Ray,bob@x.org,0,2026-01-15,10:00:00,20.0,0.0,,0.0,20.0,2.0,18.0,0,1,0,1,0.0,1,0,0',
      'p3,Kit,Bob Ray,bob@x.org,0,2026-01-16,10:00:00,30.0,0.0,,0.0,30.0,3.0,27.0,0,1,0,1,8.0,0,0,0',
      'p4,Pen,Ann Lee,ann@x.org,0,2026-01-17,10:00:00,10.0,0.0,,0.0,10.0,1.0,9.0,0,1,0,0,0.0,0,0,0',
    ],
    figures: { customers: 2, orders: 3, revenue: 52 },
  },
  {
    what: 'TikTok Shop',
    rows: [
      'Order ID,Order Status,Order Substatus,Cancelation/Return Type,SKU ID,Seller SKU,Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,SKU Subtotal Before Discount,SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,Taxes,Order Amount,Order Refund Amount,Created Time,Paid Time,Shipped Time,Delivered Time,Cancelled Time,Cancel By,Cancel Reason,Warehouse Name,Tracking ID,Buyer Message,Buyer Username,Recipient,Country',
      '5761,Completed,Delivered,,17291,T1,Tea,Default,2,0,10.00,20.00,0.00,2.00,18.00,5.00,0.00,43.00,0.00,01/05/2026 10:00:00 AM,01/05/2026 10:01:00 AM,01/06/2026 10:00:00 AM,01/08/2026 10:00:00 AM,,,,W,TR1,,ann99,Ann,US',
      '5761,Completed,Delivered,,17292,P1,Pot,Default,1,0,20.00,20.00,0.00,0.00,20.00,5.00,0.00,43.00,0.00,01/05/2026 10:00:00 AM,01/05/2026 10:01:00 AM,01/06/2026 10:00:00 AM,01/08/2026 10:00:00 AM,,,,W,TR1,,ann99,Ann,US',
      '5762,Canceled,Canceled,Cancel,17291,T1,Tea,Default,1,0,10.00,10.00,0.00,0.00,10.00,5.00,0.00,15.00,0.00,01/15/2026 10:00:00 AM,,,,01/15/2026 11:00:00 AM,User,Changed mind,W,,,bob7,Bob,US',
      '5763,Completed,Delivered,Return/Refund,17291,T1,Tea,Default,3,1,10.00,30.00,0.00,3.00,27.00,5.00,0.00,32.00,10.00,01/25/2026 10:00:00 AM,01/25/2026 10:01:00 AM,01/26/2026 10:00:00 AM,01/28/2026 10:00:00 AM,,,,W,TR3,,bob7,Bob,US',
    ],
    figures: { customers: 2, orders: 2, revenue: 65 },
  },
  {
    what: 'Eventbrite, with tickets refunded',
    rows: [
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status',
      '9001,2026-01-05 10:00:00,Ann,Lee,ann@x.org,1,Adult,1,Eventbrite Completed,USD,25.00,2.00,1.50,0.50,Attending',
      '9001,2026-01-05 10:00:00,Ann,Lee,ann@x.org,1,Adult,2,Eventbrite Completed,USD,25.00,2.00,1.50,0.50,Attending',
      '9002,2026-01-15 10:00:00,Bob,Ray,bob@x.org,1,Adult,3,Eventbrite Completed,USD,25.00,2.00,1.50,0.50,Attending',
      '9003,2026-01-16 10:00:00,Bob,Ray,bob@x.org,1,Adult,4,Refunded,USD,25.00,2.00,1.50,0.50,Not Attending',
    ],
    figures: { customers: 2, orders: 2, revenue: 75 },
  },
  {
    what: 'Big Cartel, with postage in the total',
    rows: [
      'Number,Buyer first name,Buyer last name,Buyer email,Buyer phone,Date,Time,Payment status,Shipping status,Item count,Item total,Total price,Total shipping,Total tax,Total discount,Items',
      'AAA-1,Ann,Lee,ann@x.org,,2026-01-05,10:00:00,completed,shipped,2,20.00,25.00,5.00,0.00,0.00,"product_name:Tea|quantity:2|price:10.0|total:20.0"',
      'AAA-2,Bob,Ray,bob@x.org,,2026-01-15,10:00:00,completed,shipped,1,20.00,23.00,5.00,0.00,2.00,"product_name:Pot|quantity:1|price:20.0|total:20.0"',
      'AAA-3,Bob,Ray,bob@x.org,,2026-01-16,10:00:00,refunded,unshipped,1,20.00,25.00,5.00,0.00,0.00,"product_name:Pot|quantity:1|price:20.0|total:20.0"',
      'AAA-4,Bob,Ray,bob@x.org,,2026-01-26,10:00:00,completed,shipped,1,40.00,43.00,3.00,0.00,0.00,"product_name:Pot|quantity:2|price:20.0|total:40.0"',
    ],
    figures: { customers: 2, orders: 3, revenue: 91 },
  },
  {
    what: 'Stripe, with payments not begun',
    rows: [
      'id,created,customer,amount,currency,status',
      'pi_1,2026-01-05 10:00,cus_A,10.00,usd,succeeded',
      'pi_2,2026-01-06 10:00,cus_B,20.00,usd,requires_payment_method',
      'pi_3,2026-01-17 10:00,cus_B,30.00,usd,succeeded',
      'pi_4,2026-01-18 10:00,cus_A,40.00,usd,requires_action',
    ],
    figures: { customers: 2, orders: 2, revenue: 40 },
  },
]
