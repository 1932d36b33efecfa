import type { ColumnRole } from '../model/import.ts'

/** What a column of a till export can mean, in plain words. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  customer: 'Customer',
  customerName: 'Customer name',
  order: 'Order number',
  date: 'Date',
  time: 'Time of day',
  quantity: 'Quantity',
  price: 'Unit price',
  amount: 'Amount',
  product: 'Product code',
  productName: 'Product name',
  category: 'Category',
  country: 'Country',
  store: 'Store',
  currency: 'Currency',
  status: 'Status',
  type: 'Sale or refund',
  email: 'E-mail',
  phone: 'Phone',
  optOut: 'Asked not to be contacted',
  cost: 'Cost',
  orderCount: 'Number of orders',
  recencyDays: 'Days since the last order',
}
