/** What a file was taken for, what is still to be asked of it, and why it cannot be imported. */
export const UNDERSTANDING = {
  'level.totals.note':
    'This file has one row per customer, so all orders of a customer count on the day of the last one. Segments and clusters are exact; trends, seasons, cohorts and the time between orders cannot be seen from it. Do not import the individual sales as well, or they count twice.',
  'level.customers.note':
    'This file lists customers, not sales. Names, addresses and contact preferences are taken from it and joined to the sales by customer number.',
  'level.items.note':
    'This file lists the items of orders. They join the orders by order number, whichever file comes first. Spending is what the orders say.',
  'level.products.note': 'This file lists products, not sales. They join the sales by product code.',
  'level.counted-back':
    'The days since the last order are counted back from the day of the import. Unless you choose another analysis date, it is the day after the last order of all, and the days of all customers shift with it.',
  'level.priced-by-items':
    'This file lists orders without amounts. The amount of each is the sum of its items, from another file that may be imported before or after this one.',
  'issue.items-without-price': 'The items have no price, so the spending on each is not known.',
  'issue.missing.date': 'No column was recognised as the date of the sale. Choose one.',
  'issue.missing.customer':
    'No column was recognised as the customer. Choose one: a number, a name, an e-mail address or a phone number tells customers apart. If the file has none of these, export the sales again with their customers.',
  'issue.missing.amount': 'No column was recognised as the amount, or as the quantity and the unit price. Choose one.',
  'issue.date-order':
    'The dates in “{column}” can be read with the day first or the month first ({ambiguous, number} of the first rows read both ways). Which is it?',
  'issue.decimal-mark': 'The numbers can be read with a decimal point or a decimal comma. Which is it?',
  'issue.no-order': 'There is no order number, so all lines of a customer on one day count as one order.',
  'issue.several-currencies':
    'The amounts are in several currencies ({codes}), which cannot be added up. Choose one, or enter exchange rates.',
  'issue.order-totals':
    '“{column}” is the total of a whole order, not of a line. It was counted once per order and spread over its lines.',
  'refusal.open-question':
    '{file}: {question}{examples, plural, =0 {} other { Examples: {shown}.}} Answer with {choices}.',
  'refusal.choice': '{id}={value} ({label})',
  'why.encoding.mark': 'by the mark at its start',
  'why.encoding.zeros': 'by the zero bytes between its letters',
  'why.encoding.ascii': 'all its letters are plain ones, which every encoding has',
  'why.encoding.utf8': 'all its bytes agree with it',
  'why.less-discount': 'it is what is left after the discount',
  'why.only-money': 'it is the only amount of money in the file',
  'why.headings': 'by its values: they stand as headings above the sales',
  'why.added-up': 'by its values: the other column is its running total',
  'why.counts-mostly': 'by its values: it counts pieces, since most of its values are not multiples of the unit price',
  'why.before-fees': 'by its values: it is what was paid before the fees were taken off',
  'why.encoding.mostly': 'nearly all its bytes agree with it',
  'why.encoding.twice': 'its letters had been encoded twice',
  'why.encoding.usual': 'it has only signs beyond plain letters, and this encoding is met most',
  'why.encoding.letters':
    'its letters then read {examples}{count, plural, =0 {} one {; one of its words is known} other {; # of its words are known}}',
  'why.encoding.named': 'as chosen',
  'issue.encoding':
    'The letters of this file can be read as {readings}. They are read as {encoding} below. If they look wrong, choose another text encoding.',
  'asked.encoding':
    'The letters of this file can be read as {readings}. If they look wrong, choose another text encoding (--encoding on the command line).',
  'issue.encoding.reading': '{encoding} with “{examples}”',
  'refusal.encoding':
    'The letters of {file} can be read as {readings}, and nothing in the file tells which. Choose its text encoding: {names}.',
  'refusal.read-as':
    '{refusal} The file was read as {encoding}. If its letters look wrong, choose another text encoding.',
  'why.counts-pieces': 'by its values: “{column}” counts pieces, and “{price}” of a product grows with it',
  'why.repeats':
    'by its values: they repeat on the lines of an order, and those of “{column}” are different on every line',
  'why.arithmetic': 'by its values: it is quantity times price',
  'why.total-of-order': 'by its values: the total of the order, which stands beside its subtotal',
  'why.comes-again': 'by its values: customers come again in it, and “{other}” is new with every order',
  'why.shared': 'because several customers share one “{other}”, or have none',
  'issue.damaged-orders':
    'The order numbers in “{column}” have lost their last digits, because Excel shortens long numbers (1.23E+11). They were not used: all lines of a customer on one day count as one order. Export the sales as CSV again, without opening the file in Excel.',
  'issue.damaged-customers':
    'The customers in “{column}” have lost their last digits, because Excel shortens long numbers ({example}), so one number stands for several customers. Export the sales again without opening them in Excel, or choose another column as the customer.',
  'issue.day-before-month':
    'The dates in “{column}” have the day between the year and the month ({example}), so that some would be read as other days. Export the sales again with dates such as 2026-03-31, or choose another column as the date.',
  'issue.numbers-start-again':
    'The numbers in “{column}” start again each day, so each number counts as one order per day.',
  'issue.filled-down':
    '{columns} appear only on the first row of an order or a group. The rows below take them from there.',
  'issue.refund-column':
    '“{column}” is money given back. It was taken off as a refund on the day of the sale, because the file gives no other date.',
  'issue.returned-pieces':
    '{columns} count pieces that came back or were never sent. They were taken off on the day of the sale, because the file gives no other date.',
  'issue.constant-customer': '“{column}” is the same on every row, so it is not the customer.',
  'ask.amount': '“{column}” is not quantity times price on {share} of the rows. Which is the amount of a line?',
  'ask.amount.column': '“{column}”',
  'ask.amount.pieces': 'quantity times price',
  'ask.amount.example': 'row {row, number}: “{column}” is {given}, quantity times price is {product}',
  'ask.repeated-total':
    '“{column}” is the same on all rows of each customer, so it reads as what the customer spent in all, which would count on each row again. Choose the column with the amount of each row, or export the file with one row per customer. Or is it the amount of each row?',
  'ask.repeated-total.each': 'the amount of each row',
  'ask.repeated-total.example': '{customer} has {count, number} rows with {total, number} in “{column}”',
  'ask.discount': 'Is the discount in “{column}” a percentage or an amount of money?',
  'ask.discount.percent': 'a percentage',
  'ask.discount.money': 'an amount of money',
  'ask.discount.example': 'row {row, number}: {full} less {discount} is {percent} as a percentage, {money} as money',
  'ask.quantity-decimals':
    'Quantities in “{column}” have three digits after a point or comma, as in {example}, and prices are written with the other one. How should they be read?',
  'ask.quantity-decimals.decimals': '{example} is {value, number}, so the mark stands before decimals',
  'ask.quantity-decimals.thousands': '{example} is {value, number}, so the mark groups thousands',
  'why.decimals-fit': 'by its values: with three decimals, quantity times price is the amount',
  'ask.swapped-dates':
    'In “{column}”, all days up to the 12th are real dates and all later ones are text, as in {example}. This happens when a spreadsheet takes the day for the month. Should day and month of the real dates be swapped back?',
  'ask.swapped-dates.swap': 'swapped back: {wrong} is {right}',
  'ask.swapped-dates.keep': 'kept as they are: {wrong} is right',
  'issue.swapped-dates':
    'A spreadsheet had swapped day and month of the real dates in “{column}”. They were swapped back: {wrong} became {right}.',
  'ask.letter':
    'In “{column}”, “{letter}” stands on {count, plural, one {# of the first rows} other {# of the first rows}}. What are these rows?',
  'ask.customer': '“{customer}” has {share} of all orders. Is this one customer?',
  'ask.customer.person': 'one customer',
  'ask.customer.nobody': 'nobody in particular: sales without a customer',
  'done.other-customer':
    '{count, plural, one {# row names its customer} other {# rows name their customer}} in “{column}” only.',
  'why.name': 'by its name',
  'why.day-first': 'by its name; its dates are read with the day first, as the language of the headings writes them',
  'why.preset': 'as exports of {till} have it',
  'why.remembered': 'as chosen before for the same columns',
  'issue.utc-times':
    'The times in “{column}” are in UTC and are taken as they are, so a sale around midnight may count for the day before or after.',
  'preset.shopify.note':
    'Shopify gives the total once per order, with shipping and taxes. It was spread over the order’s lines, so that the lines of an order add up to its total. Refunds are booked on the day of the order, because the file gives no other date.',
  'preset.tab-name.note':
    'Toast names the guest only in its file CheckDetails. Here the name on the tab stands for the customer, where there is one.',
  'preset.clover.note':
    'In Clover’s payments, the customer is the name on the card: two people with the same name count as one.',
  'preset.woocommerce.note':
    'WooCommerce gives customers here without a number or e-mail address: two people with the same name count as one.',
  'refusal.one-column':
    '{file} has all its columns in one: its header (row {row}) reads “{header}”. Choose the column separator of a text file, such as a semicolon or a tab; in a workbook use Data, Text to Columns and save it again.',
  'refusal.missing-columns':
    '{file} has no column for {wanted}. Its header (row {row}) reads: {found}. Choose the column.',
  'refusal.blocks':
    '{file} has its orders in blocks under each other: the header of row {row} stands again in row {again}. Export it as one table, with a row per item that names its order, date and customer, or a row per order.',
  'refusal.totals-without-day': '{file} has no column for the date of the sale. {why}',
  'issue.totals-without-day':
    'This reads as a list of customers with totals: “{customer}” is different on every row, and “{amount}” is what each spent. Nobody can be scored without the day of the last order: add a column with that day, or export the single sales. If it lists sales, choose the column with their date.',
  'refusal.wanted.date': 'the date of the sale',
  'refusal.wanted.customer': 'the customer',
  'refusal.wanted.amount': 'the amount, or the quantity and the unit price',
  'refusal.no-such-column': '{file} has no column called “{column}”. Its header (row {row}) reads: {found}.',
  'refusal.no-value': '{file} is empty: no row has a value. Choose another sheet or file.',
  'refusal.no-sheet-with-value': '{file} is empty: no sheet has a value. Choose another file.',
  'refusal.no-header':
    'No header row was found in {file}. The first row of the table must name its columns, such as Customer, Date, Amount.',
  'refusal.no-sheet': '{file} has no sheet number {sheet}.',
  'refusal.date-order':
    'The dates in the column “{column}” of {file} can be read with the day first or the month first, and nothing in the file tells which. Choose the date order.',
  'refusal.decimal-mark':
    'The numbers in the column “{column}” of {file} can be read with a decimal point or a decimal comma, and nothing in the file tells which. Choose the decimal mark.',
  'refusal.commas-both':
    '{file} uses commas both between columns and in numbers: row {row} has {cells, number} cells under {names, number} headings, with {first} and {second} for one amount. Export it with semicolons between the columns, or as .xlsx.',
  'refusal.no-mapping': 'Saved column settings number {id} no longer exist. Choose others from the list.',
} as const
