import type { ColumnRole } from '../../../shared/model/import.ts'

/**
 * Header names that tills use for each role, best first, folded by `foldHeader`. Gathered from the exports of Square, Shopify,
 * Loyverse, Toast, Clover, Lightspeed, WooCommerce and the UCI data, and from German, Spanish, French, Italian, Dutch,
 * Portuguese and Turkish tills.
 */
export const SYNONYMS: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer:
    words(`customerid, customerno, customernumber, customercode, customerreferenceid, custno, custid, clientid, clientno,
    clientcode, custcode, customerkey, customernum, custnum, customernr, customeruniqueid, householdkey, buyerid, guestid, shopperid, memberid, memberno, membernumber, loyaltyno, loyaltyid, loyaltycard, cardholderid, accountid, userid,
    kundennr, kundennummer, kundenid, idcliente, codigocliente, codecliente, numeroclient, idclient, codicecliente, klantnr,
    klantnummer, musterino, musterikodu`),
  customerName:
    words(`customername, customer, customerfullname, fullname, buyername, clientname, client, billingname, buyer, buyerfullname, shoppername, consumername, payername, accountname, membername, member, guest, name, kunde,
    kundenname, cliente, nombrecliente, nomclient, nomecliente, klant, klantnaam, musteri, musteriadi`),
  order:
    words(`transactionid, orderid, ordernumber, orderno, orderreference, orderref, order, invoice, invoiceno, invoicenumber, invoiceid, receiptnumber,
    receiptno, receiptid, receipt, saleid, saleno, salenumber, salesid, ticketid, ticketno, ticketnumber, checkid, checkno, check,
    transactionno, transactionnumber, transaction, billno, billnumber, bonnr, belegnr, belegnummer, beleg, rechnungsnr,
    rechnungsnummer, rechnung, bestellnummer, recibo, numerorecibo, factura, pedido, ticket, commande, facture, scontrino, fattura,
    bon, bonnummer, fisno, fis, ordernum, ordername, invoicenum, receiptnum, ticketnum, salenum, checknum, billnum,
    transactionnum, salesorderno, salesordernumber, basketid, basketno, cartid, checkoutid, incrementid`),
  date: words(`date, invoicedate, orderdate, saledate, salesdate, transactiondate, receiptdate, datetime, createdat, created, createtime, createdtime, createdon, creationdate, datecreated, createddate, dateordered, orderplaced, dateadded, dateplaced, placedat, placedon, billingdate,
    paymentdate, paidat, paiddate, completedtime, completedat, openeddate, openedat, closedat, closeddate, businessdate, purchasedate, purchasedon, soldat, soldon, orderedat, orderedon, transdate, trandate, txndate, tradedate, billdate, bookingdate, visitdate, dateofsale, dateoforder, dateofpurchase, orderdatetime, ordertime, purchasetime, visit, day, shopdate, postingdate, postdate, documentdate, docdate, voucherdate, closedate, sessiondate, servicedate, eventtime, eventdate,
    timestamp, lastorder, lastorderdate, lastpurchase, lastpurchasedate, lastvisit, lastvisitdate, mostrecentvisit,
    mostrecentorder, mostrecentpurchase, dateoflastorder, dateoflastpurchase, letztebestellung, letzterkauf, datum, rechnungsdatum, belegdatum, verkaufsdatum, bestelldatum, fecha, fechaventa, datevente, datecommande, data,
    datavendita, tarih`),
  time: words(
    'time, openedtime, saletime, transactiontime, orderedtime, receipttime, uhrzeit, zeit, hora, heure, ora, tijd, saat',
  ),
  quantity:
    words(`quantity, qty, lineitemquantity, itemquantity, sold, piecessold, qtyordered, quantityordered, qtysold, quantitysold, qtyinvoiced, quantityinvoiced, qtypurchased, quantitypurchased, qtyshipped,
    quantityshipped, units, unitssold, itemssold, count, pieces, menge, anzahl, stuck,
    cantidad, quantite, qte, quantita, aantal, quantidade, adet, miktar`),
  price:
    words(`unitprice, price, lineitemprice, itemprice, priceperunit, sellingprice, einzelpreis, stuckpreis, preis, precio,
    preciounitario, prix, prixunitaire, prezzo, prezzounitario, prijs, stuksprijs, preco, precounitario, birimfiyat, fiyat`),
  amount:
    words(`netsales, nettotal, netamount, linetotal, lineamount, linesubtotal, itemtotal, itemamount, itemsubtotal, lineitemtotal, extendedprice, total, grandtotal, subtotal, amount, revenue, nrevenue, nrevenueformatted,
    netprice, monetary, dollars, euros, spent, totalspent, totalspend, totalrevenue, lifetimespend, salesamount, saleamount, paidprice, sales, totalamount, totalprice, ordertotal, grosssales, totalcollected, value, amt, totalamt, netamt, spend, amountspent, purchaseamount, gross, net, sum, umsatz,
    nettobetrag, betrag, bruttobetrag, bruttoumsatz, summe, wert, warenwert, gesamt, brutto, gesamtbetrag, gesamtpreis, importe, total venta, montant, montantht, montantttc, importo,
    totale, bedrag, totaal, valor, valortotal, tutar, toplam`),
  product:
    words(`stockcode, sku, itemcode, itemid, productcode, productid, productno, articleno, articleid, articlecode, plu, gtin,
    barcode, lineitemsku, artikelnr, artikelnummer, referencia, reference, codigo, codice, codicearticolo, urunkodu`),
  productName:
    words(`item, itemname, productname, skuname, product, description, itemdescription, lineitemname, menuitem, article,
    articlename, artikel, artikelname, bezeichnung, producto, articulo, produit, designation, prodotto, articolo, descrizione,
    produto, urun`),
  category:
    words(`category, salescategory, productcategory, itemcategory, menugroup, department, kategorie, warengruppe, categoria,
    categorie, kategori`),
  country: words('country, billingcountry, countryregion, shippingcountry, land, pais, pays, paese, ulke'),
  store: words(
    'location, store, storename, outlet, shop, branch, register, pos, till, tillno, tillid, terminal, terminalid, kasse, kassennr, kassennummer, caja, caisse, cassa, kassa, locationcode, filiale, tienda, magasin, negozio',
  ),
  currency: words('currency, currencycode, wahrung, moneda, devise, valuta'),
  status: words(
    'status, orderstatus, financialstatus, paymentstatus, result, void, voided, cancelled, canceled, iscancelled',
  ),
  type: words(
    'eventtype, receipttype, transactiontype, saletype, linetype, documenttype, doctype, vouchertype, txntype, transtype, type, belegart, typ, vorgang, vorgangsart, tipoderecibo, tipodeoperacion',
  ),
  email: words('email, emailaddress, customeremail, mail, correo, courriel'),
  phone: words(
    'phone, phonenumber, customerphone, billingphone, mobile, telephone, tel, telefon, telefono, customercontacts',
  ),
  optOut:
    words(`optout, optedout, emailoptout, marketingoptout, unsubscribed, donotcontact, donotemail, donotmail, nomarketing,
    nocontact, acceptsmarketing, acceptsemailmarketing, emailsubscriptionstatus, optin, optedin, emailoptin, marketingoptin,
    marketingconsent, subscribed, newsletter, werbeeinwilligung, keinewerbung`),
  // Of a file that sums up each customer in a row.
  orderCount:
    words(`numberoforders, ordercount, orderscount, totalorders, nooforders, noorders, orders, frequency, numberofpurchases,
    numberoftransactions, transactioncount, purchasecount, purchases, transactions, numberofvisits, visits, anzahlbestellungen,
    bestellungen, nombredecommandes, commandes, pedidos, numerodepedidos, ordini`),
  recencyDays: words(
    `recencydays, recency, daysago, dayssincelastorder, dayssincelastpurchase, dayssincelastvisit, dayssincelast, tageseitletzterbestellung`,
  ),
  company: words(
    'company, companyname, associatedcompany, customercompany, firma, unternehmen, organisation, organization, empresa, societe, azienda',
  ),
  customerType: words('customertype, customergroup, customercategory, clienttype, kundentyp, kundengruppe'),
  customerStatus: words('customerstatus, clientstatus, accountstatus, membershipstatus, kundenstatus'),
  customerSince: words(
    `customersince, membersince, customercreatedat, customercreated, customercreateddate, signupdate, signedup, registeredat,
    registrationdate, joindate, joined, kundeseit`,
  ),
  unit: words('unit, unitofmeasure, uom, productunit, einheit, unidad, unite'),
  size: words('size, productsize, grosse, talla, taille, taglia'),
  material: words('material, productmaterial, fabric, materiau'),
  cost: words('costofgoods, cost, unitcost, cogs, costprice, einkaufspreis'),
}

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.replaceAll(/\s+/g, ''))
}
