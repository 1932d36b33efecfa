/** What an import did, and why it was refused. */
export const LOADING = {
  'note.currency-kept': 'Only amounts in {currency} were taken; rows in other currencies were refused.',
  'note.currency-said': 'The file names no currency; its amounts are in {currency}, as chosen.',
  'note.currency-converted':
    'Amounts were converted into {currency} at {rates}; rows in other currencies were refused.',
  'note.rate': '1 {from} = {rate}',
  'note.refunds-taken':
    '{count, plural, one {# refund was taken from the row of its sale.} other {# refunds were taken from the rows of their sales.}}',
  'note.reversed':
    '{count, plural, one {# order was reversed as a whole by a later row and counts as cancelled.} other {# orders were reversed as a whole by later rows and count as cancelled.}}',
  'note.changed-since':
    'Changed since: {count, plural, one {# order that was imported before reads differently in this file, which now counts:} other {# orders that were imported before read differently in this file, which now counts:}} {orders}{more, plural, =0 {.} other { and # more.}}',
  'note.fewer-lines':
    'Fewer lines: this file leaves out some lines of {count, plural, one {# order} other {# orders}} imported before: {orders}{more, plural, =0 {} other { and # more}}. They still count, because the file may hold only a part of the sales. If it is right, undo this import and repeat it with the answer “fewer-lines=later”.',
  'note.fewer-lines.kept':
    'Fewer lines: this file leaves out some lines of {count, plural, one {# order} other {# orders}} imported before: {orders}{more, plural, =0 {} other { and # more}}. They still count, as you chose.',
  'ask.fewer-lines':
    '{count, plural, one {# order was imported before with lines that are missing from this file:} other {# orders were imported before with lines that are missing from this file:}} {orders}{more, plural, =0 {} other { and # more}}. Do the missing lines still count?',
  'ask.fewer-lines.earlier': 'yes, the file holds only a part of the sales',
  'ask.fewer-lines.later': 'no, the orders were changed',
  'note.amount-disagrees':
    'In {count, number} of {lines, plural, one {# line} other {# lines}} the amount differs from quantity times price; the amount was used.',
  'note.other-mark':
    '{count, plural, one {# row was refused because it has a number} other {# rows were refused because they have numbers}} with a decimal {mark, select, comma {comma where the other numbers of the column have a point} other {point where the other numbers of the column have a comma}}, such as “{text}” in row {row, number}. Correct {count, plural, one {it} other {them}} in the file and import the file again: only what is new is added.',
  'note.formulas-empty':
    '{count, plural, one {# formula has no stored value and was read as empty.} other {# formulas have no stored value and were read as empty.}} Open the file in Excel or LibreOffice and save it to store them.',
  'note.sheets-without-cells':
    '{count, plural, one {The sheet {names} has no cells in this file, as charts and macros have none, and was passed over.} other {The sheets {names} have no cells in this file, as charts and macros have none, and were passed over.}}',
  'note.broken-cells':
    '{count, plural, one {# cell has} other {# cells have}} bytes that are no letters, first in row {row, number}. They are shown as \uFFFD; the rest of the file was read as usual.',
  'note.row-numbers':
    '{count, plural, one {# row has the same number as the row before it.} other {# rows have the same number as the row before them.}} All were read in order, and the row numbers below them were counted onwards.',
  'note.texts-cut': 'Only the first {characters, number} characters of longer names and details were kept.',
  'note.customers-named': '{count, plural, one {# row named a customer.} other {# rows named a customer.}}',
  'note.customers-not-named':
    '{count, plural, one {# row named no customer and was left out.} other {# rows named no customer and were left out.}}',
  'note.products-named': '{count, plural, one {# row named a product.} other {# rows named a product.}}',
  'note.items-joined': '{count, plural, one {# item joined its order.} other {# items joined their orders.}}',
  'note.items-of-cancelled':
    '{count, plural, one {# item belongs to an order that was cancelled or not paid.} other {# items belong to orders that were cancelled or not paid.}}',
  'note.items-waiting':
    '{count, plural, one {# item waits for an order that no file has brought yet.} other {# items wait for orders that no file has brought yet.}}',
  'refusal.no-rows': '{file} has a header (row {row}) but no row below it.',
  'refusal.several-currencies':
    '{file} holds amounts in several currencies ({codes}), which cannot be added up. Choose one of them, enter exchange rates, or export one currency at a time.',
  'refusal.other-currency':
    '{file} holds amounts in {own}, and the workspace holds amounts in {other}; they cannot be added up. Enter an exchange rate for the import, or import the file into a workspace of its own.',
  'refusal.unreadable-dates':
    'No date in the column “{column}” of {file} could be read ({count, plural, one {# row} other {# rows}}), for example “{example}” in row {row}. Dates such as 2026-03-31, 31/03/2026 or 31 Mar 2026 can be read. You can also choose another column.',
  'refusal.second-totals':
    '{file} has one row per customer, and so had {earlier}, imported before; together they would count the same sales twice. Undo the earlier import first.',
  'refusal.same-sales':
    '{there, number} of the {orders, number} orders in {file} were already imported with {other}, a file with other columns; together they would count the same sales twice. Undo the earlier import first, or leave this file out.',
  'refusal.nobody-named': '{file} names no customer below its header (row {row}).',
  'refusal.no-product-named': '{file} names no product below its header (row {row}).',
  'refusal.no-item-named': '{file} names no item of an order below its header (row {row}).',
  'refusal.no-import': 'Import number {id} no longer exists in this workspace.',
  'note.orders-by-items':
    '{count, plural, one {The amount of the order is the sum of its items.} other {The amount of each of the # orders is the sum of its items.}}',
  'note.orders-wait':
    'The amount of an order is the sum of its items. {waiting, number} of {orders, plural, one {# order} other {# orders}} still wait for a file with their items; until it comes they count as visits without spending.',
  'note.understood-anew':
    'Row {row, number} shows something that the first rows do not, so the file was read again with all of its rows in view.',
  'note.nothing-new':
    'Everything was already here: {count, plural, one {the only row} other {all # rows}} came in with earlier files. Nothing was added.',
  'note.sheets':
    '{count, plural, one {# sheet was imported.} other {The # sheets with the same header were imported.}}',
} as const
