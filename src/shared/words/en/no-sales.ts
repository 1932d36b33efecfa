/** Why a file brought no purchase of a known customer, and what changes that; in the window and in the terminal. */
export const NO_SALES = {
  'noSales.told': '{none} {taken} {rows} {examples}{way}',
  'noSales.after': '{first}\n{then}',
  'noSales.none': 'No row of {file} counts as a purchase of a known customer.',
  'noSales.taken':
    'It was read as {level, select, customers {a list of customers} products {a list of products} items {the items of orders} totals {totals of customers} other {sales}}, with {roles}.',
  'noSales.rows': 'It has {read, plural, one {# row} other {# rows}}: {parts}.',
  'noSales.part': '{count, number} {what}',
  'noSales.reason': '{before} {count, plural, one {One row} other {# rows}}: {reason}',
  'noSales.class.kept': 'that count',
  'noSales.class.duplicates': 'repeated',
  'noSales.class.alreadyImported': 'already imported',
  'noSales.class.withoutCustomer': 'without a customer',
  'noSales.class.cancelled': 'cancelled or unpaid',
  'noSales.class.changed': 'changed since',
  'noSales.class.excluded': 'of excluded items',
  'noSales.class.details': 'to be joined to sales',
  'noSales.class.returns': 'returns',
  'noSales.class.later': 'after the analysis date',
  'noSales.class.ignored': 'returns left out',
  'noSales.class.invalid': 'refused',
  'noSales.examples': 'Its first rows: {rows}. ',
  'noSales.example': 'row {row, number} ({cells})',
  'noSales.way.customers':
    'Open the sales too, for example together with this file: they are joined by customer.{hasTotals, select, yes { If the totals in it are all there is, add a column with the day of each customer’s last order.} other {}}',
  'noSales.way.items':
    'Open the file with the orders too, for example together with this one: they are joined by order number.',
  'noSales.way.products': 'Open the sales too, for example together with this file: they are joined by product code.',
  'noSales.way.formulas':
    'Its formulas have no stored values. Open the file in Excel or LibreOffice, save it, and import it again.',
  'noSales.way.cancelled':
    '{place, select, terminal {If {value} in “{column}” means something else, say so with --status "{bare}=sale".} other {If {value} in “{column}” means something else, undo this import, open the file again and choose what it means under “Statuses and types”.}}',
  'noSales.way.withoutCustomer':
    '{place, select, terminal {Choose the column that tells customers apart with --columns customer=NAME.} other {Undo this import, open the file again and choose the column that tells customers apart.}}',
  'noSales.way.returns':
    '{place, select, terminal {Amounts below zero, and orders that are credit notes, are returns. If they are sales here, choose another column with --columns amount=NAME.} other {Amounts below zero, and orders that are credit notes, are returns. If they are sales here, undo this import, open the file again and choose another column for the amount.}}',
  'noSales.way.invalid':
    '{place, select, terminal {Choose other columns with --columns date=NAME,amount=NAME.} other {Undo this import, open the file again and choose other columns. The rows that were refused are listed with their reasons.}}',
  'noSales.way.alreadyImported': 'All its rows came in with an earlier file.',
} as const
