import type { Stranger } from './stranger.ts'

/** As books and tills for firms export them, in short. */
export const BOOKS: readonly Stranger[] = [
  {
    what: 'QuickBooks, with customers as headings',
    rows: [
      'Sales by Customer Detail,,,,,,,,',
      'Shop Ltd,,,,,,,,',
      '"January 1-February 28, 2026",,,,,,,,',
      ',Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance',
      'Ann Lee,,,,,,,,,',
      ',01/05/2026,Invoice,1001,Tea,Tea,2,10.00,20.00,20.00',
      ',01/05/2026,Invoice,1001,Pot,Pot,1,15.00,15.00,35.00',
      ',02/15/2026,Invoice,1003,Tea,Tea,3,10.00,30.00,65.00',
      'Total for Ann Lee,,,,,,,,$65.00,',
      'Bob Ray,,,,,,,,,',
      ',01/16/2026,Invoice,1002,Tea,Tea,2,10.00,20.00,20.00',
      ',01/18/2026,Credit Memo,1004,Tea,Tea,-1,10.00,-10.00,10.00',
      'Total for Bob Ray,,,,,,,,$10.00,',
      'TOTAL,,,,,,,,$75.00,',
    ],
    figures: { customers: 2, orders: 3, revenue: 75 },
  },
  {
    what: 'a ledger of customers with their payments',
    rows: [
      'Posting Date,Document Type,Document No.,Customer No.,Customer Name,Description,Currency Code,Original Amount,Amount,Remaining Amount,Due Date,Open',
      '2026-01-05,Invoice,PSI-1,C00010,Ann Ltd,Order 1,,100.00,100.00,0.00,2026-02-05,No',
      '2026-01-15,Payment,PAY-1,C00010,Ann Ltd,Payment 1,,-100.00,-100.00,0.00,2026-01-15,No',
      '2026-01-16,Invoice,PSI-2,C00020,Bob Ltd,Order 2,,50.00,50.00,0.00,2026-02-16,No',
      '2026-01-20,Credit Memo,PSC-1,C00020,Bob Ltd,Credit 1,,-20.00,-20.00,0.00,2026-01-20,No',
      '2026-01-25,Payment,PAY-2,C00020,Bob Ltd,Payment 2,,-30.00,-30.00,0.00,2026-01-25,No',
      '2026-02-16,Invoice,PSI-3,C00020,Bob Ltd,Order 3,,40.00,40.00,40.00,2026-03-16,Yes',
    ],
    figures: { customers: 2, orders: 3, revenue: 170 },
  },
  {
    what: 'Erply, with offers and credit invoices',
    rows: [
      'Invoice no,Date,Type,Customer,Net total,VAT,Total,Paid,Status',
      '100,2026-01-05,CASHINVOICE,Ann,40.00,10.00,50.00,50.00,READY',
      '101,2026-01-15,INVWAYBILL,Bob,24.00,6.00,30.00,30.00,READY',
      '102,2026-01-16,CREDITINVOICE,Bob,8.00,2.00,10.00,10.00,READY',
      '103,2026-01-17,OFFER,Bob,80.00,20.00,100.00,0.00,READY',
      '104,2026-02-17,CASHINVOICE,Bob,40.00,10.00,50.00,50.00,READY',
      '105,2026-02-18,CREDITINVOICE,Ann,8.00,2.00,10.00,10.00,READY',
    ],
    figures: { customers: 2, orders: 3, revenue: 88 },
  },
  {
    what: 'Fortnox, with flags',
    rows: [
      'Fakturanr;Fakturadatum;Förfallodatum;Kundnr;Kundnamn;Totalt;Moms;Saldo;Makulerad;Kreditfaktura',
      '1;2026-01-05;2026-02-05;10;Anna AB;100,00;20,00;0,00;Nej;Nej',
      '2;2026-01-15;2026-02-15;20;Bo AB;50,00;10,00;50,00;Ja;Nej',
      '3;2026-01-16;2026-02-16;20;Bo AB;60,00;12,00;0,00;Nej;Nej',
      '4;2026-01-17;2026-02-17;20;Bo AB;30,00;6,00;0,00;Nej;Ja',
      '5;2026-02-17;2026-03-17;20;Bo AB;40,00;8,00;40,00;Nej;Nej',
    ],
    figures: { customers: 2, orders: 3, revenue: 170 },
  },
  {
    what: 'sevDesk, with an invoice still open',
    rows: [
      'Rechnungsnr.;Rechnungsdatum;Fälligkeit;Kundennr.;Kunde;Nettobetrag;Steuer;Bruttobetrag;Status;Rechnungstyp',
      'RE-1;05.01.2026;19.01.2026;1001;Anna;84,03;15,97;100,00;Bezahlt;Rechnung',
      'RE-2;15.01.2026;29.01.2026;1002;Bert;42,02;7,98;50,00;Entwurf;Rechnung',
      'RE-3;16.01.2026;30.01.2026;1002;Bert;42,02;7,98;50,00;Offen;Rechnung',
      'SR-1;17.01.2026;31.01.2026;1002;Bert;16,81;3,19;20,00;Bezahlt;Stornorechnung',
    ],
    figures: { customers: 2, orders: 2, revenue: 109.24 },
  },
  {
    what: 'SAP, with a cancellation as a document',
    rows: [
      'Billing Document\tBilling Type\tBilling Date\tSold-To Party\tName\tNet Value\tDocument Currency',
      '90001\tInvoice (F2)\t05.01.2026\t1001\tAnna GmbH\t100.00\tEUR',
      '90002\tInvoice (F2)\t15.01.2026\t1002\tBert AG\t50.00\tEUR',
      '90003\tCredit Memo (G2)\t16.01.2026\t1002\tBert AG\t20.00\tEUR',
      '90004\tInvoice (F2)\t16.02.2026\t1002\tBert AG\t60.00\tEUR',
      '90005\tCancel. Invoice (S1)\t17.02.2026\t1002\tBert AG\t20.00\tEUR',
    ],
    figures: { customers: 2, orders: 3, revenue: 170 },
  },
  {
    what: 'HubSpot, with deals not won',
    rows: [
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company,Pipeline',
      '1,Big,Closed Won,2026-01-05 10:00,Eva,300,Ann Ltd,Sales',
      '2,Small,Closed Lost,2026-01-15 10:00,Eva,500,Bob Ltd,Sales',
      '3,Mid,Closed Won,2026-01-16 10:00,Eva,200,Bob Ltd,Sales',
      '4,Odd,Appointment Scheduled,2026-01-17 10:00,Eva,900,Bob Ltd,Sales',
      '5,Last,Closed Won,2026-02-17 10:00,Eva,100,Bob Ltd,Sales',
    ],
    figures: { customers: 2, orders: 3, revenue: 600 },
  },
  {
    what: 'pieces sold and returned, and what is left',
    rows: [
      'Bill;Date;Client;Article;Sold;Returned;Rate;Value',
      '1;2026-01-05;Ann;Tea;2;0;10;20',
      '2;2026-01-15;Bob;Tea;3;1;10;20',
      '3;2026-02-15;Bob;Pot;1;0;5;5',
    ],
    figures: { customers: 2, orders: 3, revenue: 45 },
  },
  {
    what: 'Xero, with a credit note as a type',
    rows: [
      'ContactName,InvoiceNumber,Type,InvoiceDate,Total,Status',
      'Ann Lee,INV-1,ACCREC,2026-01-05,100.00,PAID',
      'Bob Ray,INV-2,ACCREC,2026-01-06,80.00,PAID',
      'Bob Ray,CN-1,ACCRECCREDIT,2026-01-20,30.00,PAID',
      'Ann Lee,INV-4,ACCREC,2026-01-22,60.00,VOIDED',
    ],
    figures: { customers: 2, orders: 2, revenue: 150 },
  },
]
