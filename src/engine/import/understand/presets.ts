import type { ColumnRole } from '../../../shared/model/import.ts'
import type { PlainKey } from '../../../shared/words/words.ts'

/** What is special about the rows of a till, beside the names of its columns. Columns are named by header. */
export interface Quirks {
  /** Columns that only the first row of an order fills, and the column that tells the orders apart. */
  readonly fillDown?: { readonly by: string }
  /** The amount is the order's, taken from its first row: it is spread over the lines by quantity times price, as far as these are there. */
  readonly amountIsOrderLevel?: { readonly quantity?: string; readonly price?: string }
  /** The rows are of several kinds; the first of these that has amounts is kept, the others would count sales twice. */
  readonly keepRowType?: { readonly column: string; readonly kinds: readonly string[] }
  /** Money given back later, on the row of the sale. */
  readonly refundColumn?: string
  /** How many pieces of a line came back, on the row of the sale, and how many were sold. */
  readonly returnedPieces?: { readonly columns: readonly string[]; readonly quantity: string }
  /** A sale that was given back in full never happened. */
  readonly fullRefundCancels?: true
  /** A sale is cancelled where the column says one of these words, says anything at all, or says none of the good ones. */
  readonly cancelled?: readonly (
    | { readonly column: string; readonly words: readonly string[] }
    | { readonly column: string; readonly unlessBlank: true }
    | { readonly column: string; readonly unless: readonly string[] }
  )[]
}

/** A till's export: how it is told from others, what its columns mean, and its quirks. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** Headers without which it is not this export. */
  readonly needs: readonly string[]
  /** Headers that also speak for it; versions and settings of the till leave some out. */
  readonly tells: readonly string[]
  /** Headers that a sister export has and this one has not. */
  readonly lacks?: readonly string[]
  /** Role -> the headers to take, best first. */
  readonly roles: Readonly<Partial<Record<ColumnRole, readonly string[]>>>
  readonly quirks?: Quirks
  /** What the analyst should know about figures from this export. */
  readonly note?: PlainKey
}

const SQUARE_CUSTOMER = {
  customer: ['Customer ID', 'Customer Reference ID', 'Customer Name'],
  customerName: ['Customer Name'],
} as const

const LOYVERSE_CUSTOMER = {
  customer: ['Customer name', 'Customer contacts'],
  customerName: ['Customer name'],
  phone: ['Customer contacts'],
} as const

/** The exports that are recognised by their headers. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'square-items',
    title: 'Square, items',
    needs: ['Item', 'Qty', 'Net Sales', 'Transaction ID', 'Event Type'],
    tells: [
      'Date',
      'Time',
      'Time Zone',
      'Price Point Name',
      'Modifiers Applied',
      'Gross Sales',
      'Payment ID',
      'Device Name',
    ],
    roles: {
      ...SQUARE_CUSTOMER,
      order: ['Transaction ID'],
      date: ['Date'],
      time: ['Time'],
      quantity: ['Qty'],
      amount: ['Net Sales'],
      product: ['SKU', 'GTIN', 'Item'],
      productName: ['Item'],
      category: ['Category'],
      store: ['Location'],
      type: ['Event Type'],
    },
  },
  {
    id: 'square-transactions',
    title: 'Square, transactions',
    needs: ['Net Sales', 'Transaction ID', 'Total Collected', 'Event Type'],
    tells: [
      'Date',
      'Time',
      'Time Zone',
      'Gross Sales',
      'Gift Card Sales',
      'Tip',
      'Partial Refunds',
      'Card',
      'Cash',
      'Net Total',
    ],
    lacks: ['Item', 'Qty'],
    roles: {
      ...SQUARE_CUSTOMER,
      order: ['Transaction ID'],
      date: ['Date'],
      time: ['Time'],
      amount: ['Net Sales'],
      store: ['Location'],
      type: ['Event Type'],
      status: ['Transaction Status'],
    },
  },
  {
    id: 'shopify-orders',
    title: 'Shopify, orders',
    needs: ['Name', 'Financial Status', 'Lineitem name', 'Lineitem price', 'Total'],
    tells: [
      'Email',
      'Paid at',
      'Fulfillment Status',
      'Currency',
      'Subtotal',
      'Lineitem quantity',
      'Created at',
      'Billing Name',
    ],
    roles: {
      customer: ['Email', 'Phone', 'Billing Phone', 'Billing Name'],
      customerName: ['Billing Name', 'Shipping Name'],
      order: ['Name'],
      date: ['Created at', 'Paid at'],
      quantity: ['Lineitem quantity'],
      amount: ['Total'],
      product: ['Lineitem sku', 'Lineitem name'],
      productName: ['Lineitem name'],
      country: ['Billing Country', 'Shipping Country'],
      store: ['Location'],
      currency: ['Currency'],
      status: ['Financial Status'],
      email: ['Email'],
      phone: ['Phone', 'Billing Phone'],
      optOut: ['Accepts Marketing'],
      company: ['Billing Company', 'Shipping Company'],
    },
    quirks: {
      fillDown: { by: 'Name' },
      amountIsOrderLevel: { quantity: 'Lineitem quantity', price: 'Lineitem price' },
      refundColumn: 'Refunded Amount',
      cancelled: [
        { column: 'Financial Status', words: ['voided', 'expired', 'pending', 'unpaid'] },
        { column: 'Cancelled at', unlessBlank: true },
      ],
    },
    note: 'preset.shopify.note',
  },
  {
    id: 'loyverse-items',
    title: 'Loyverse, receipts by item',
    needs: ['Receipt number', 'Receipt type', 'Quantity', 'Net sales'],
    tells: [
      'Date',
      'Category',
      'SKU',
      'Variant',
      'Modifiers applied',
      'Gross profit',
      'Cashier name',
      'Customer contacts',
      'Status',
    ],
    roles: {
      ...LOYVERSE_CUSTOMER,
      order: ['Receipt number'],
      date: ['Date'],
      quantity: ['Quantity'],
      amount: ['Net sales'],
      product: ['SKU', 'Item', 'Item name'],
      productName: ['Item', 'Item name'],
      category: ['Category'],
      store: ['Store'],
      type: ['Receipt type'],
      status: ['Status'],
      cost: ['Cost of goods'],
    },
  },
  {
    id: 'loyverse-receipts',
    title: 'Loyverse, receipts',
    needs: ['Receipt number', 'Receipt type', 'Net sales', 'Total collected'],
    tells: [
      'Date',
      'Gross sales',
      'Payment type',
      'Description',
      'POS',
      'Store',
      'Cashier name',
      'Customer contacts',
      'Status',
    ],
    lacks: ['Quantity'],
    roles: {
      ...LOYVERSE_CUSTOMER,
      order: ['Receipt number'],
      date: ['Date'],
      amount: ['Net sales'],
      store: ['Store'],
      type: ['Receipt type'],
      status: ['Status'],
      cost: ['Cost of goods'],
    },
  },
  {
    id: 'toast-checks',
    title: 'Toast, CheckDetails',
    needs: ['Opened Date', 'Check Id', 'Total', 'Customer'],
    tells: [
      'Opened Time',
      'Location Code',
      'Item Description',
      'Check #',
      'Table Size',
      'Customer Id',
      'Customer Phone',
      'Customer Email',
    ],
    roles: {
      customer: ['Customer Id', 'Customer Email', 'Customer Phone', 'Customer'],
      customerName: ['Customer'],
      order: ['Check Id'],
      date: ['Opened Date'],
      time: ['Opened Time'],
      amount: ['Total'],
      store: ['Location Code'],
      email: ['Customer Email'],
      phone: ['Customer Phone'],
    },
  },
  {
    id: 'toast-items',
    title: 'Toast, ItemSelectionDetails',
    needs: ['Order Id', 'Item Selection Id', 'Menu Item', 'Net Price', 'Qty'],
    tells: [
      'Order #',
      'Sent Date',
      'Order Date',
      'Check Id',
      'Master Id',
      'Menu Group',
      'Sales Category',
      'Gross Price',
      'Void?',
    ],
    roles: {
      customer: ['Customer Id', 'Customer', 'Tab Name'],
      customerName: ['Tab Name'],
      order: ['Order Id'],
      date: ['Order Date', 'Sent Date'],
      quantity: ['Qty'],
      amount: ['Net Price'],
      product: ['SKU', 'PLU', 'Item Id', 'Menu Item'],
      productName: ['Menu Item'],
      category: ['Sales Category', 'Menu Group'],
      store: ['Location'],
      status: ['Void?'],
    },
    note: 'preset.tab-name.note',
  },
  {
    id: 'toast-payments',
    title: 'Toast, PaymentDetails',
    needs: ['Payment Id', 'Order Id', 'Paid Date', 'Amount', 'Status'],
    tells: [
      'Order #',
      'Check Id',
      'Tab Name',
      'House Acct #',
      'Amount Tendered',
      'Refund Amount',
      'Void Date',
      'Cash Drawer',
      'Gratuity',
    ],
    roles: {
      customer: ['Customer Id', 'Customer', 'Tab Name'],
      customerName: ['Tab Name'],
      order: ['Order Id'],
      date: ['Paid Date', 'Order Date'],
      amount: ['Amount'],
      store: ['Location'],
      status: ['Status'],
    },
    quirks: {
      refundColumn: 'Refund Amount',
      cancelled: [
        { column: 'Status', words: ['voided', 'denied', 'cancelled', 'error'] },
        { column: 'Void Date', unlessBlank: true },
      ],
    },
    note: 'preset.tab-name.note',
  },
  {
    id: 'clover-payments',
    title: 'Clover, payments',
    needs: ['Payment Date', 'Payment ID', 'Amount', 'Result'],
    tells: [
      'External Payment ID',
      'Invoice Number',
      'Transaction #',
      'Tender',
      'Card Entry Type',
      'Customer Name',
      'Order ID',
      '# Refunds',
    ],
    roles: {
      customer: ['Customer ID', 'Customer Name'],
      customerName: ['Customer Name'],
      order: ['Order ID', 'Payment ID'],
      date: ['Payment Date', 'Order Date'],
      amount: ['Amount'],
      currency: ['Currency'],
      status: ['Result'],
    },
    quirks: {
      refundColumn: 'Refund Amount',
      cancelled: [{ column: 'Result', unless: ['success', 'approved'] }],
    },
    note: 'preset.clover.note',
  },
  {
    id: 'lightspeed-x',
    title: 'Lightspeed X (Vend), sales history',
    needs: ['Receipt Number', 'Line Type', 'Total'],
    tells: [
      'Date',
      'Customer Code',
      'Customer Name',
      'Quantity',
      'Subtotal',
      'Sales Tax',
      'Loyalty',
      'Paid',
      'Register',
      'Status',
      'Sku',
    ],
    roles: {
      customer: ['Customer Code', 'Customer Name'],
      customerName: ['Customer Name'],
      order: ['Receipt Number'],
      date: ['Date', 'Sale date'],
      quantity: ['Quantity'],
      amount: ['Total', 'Subtotal'],
      product: ['Sku', 'Details'],
      productName: ['Details'],
      store: ['Register'],
      status: ['Status'],
    },
    quirks: {
      fillDown: { by: 'Receipt Number' },
      keepRowType: { column: 'Line Type', kinds: ['Sale Line', 'Sale'] },
      cancelled: [{ column: 'Status', words: ['voided', 'saved', 'parked'] }],
    },
  },
  {
    id: 'woocommerce-orders',
    title: 'WooCommerce, Analytics orders',
    needs: ['Date', 'Order #', 'Customer type', 'Items sold'],
    tells: [
      'N. Revenue',
      'N. Revenue (formatted)',
      'Status',
      'Customer',
      'Product(s)',
      'Coupon(s)',
      'Net Sales',
      'Attribution',
    ],
    roles: {
      customer: ['Customer'],
      customerName: ['Customer'],
      order: ['Order #'],
      date: ['Date'],
      amount: ['N. Revenue', 'Net Sales', 'N. Revenue (formatted)'],
      status: ['Status'],
    },
    quirks: {
      cancelled: [{ column: 'Status', words: ['cancelled', 'failed', 'trash', 'draft', 'checkout-draft', 'pending'] }],
    },
    note: 'preset.woocommerce.note',
  },
  {
    id: 'uci-online-retail',
    title: 'UCI Online Retail',
    needs: ['InvoiceNo', 'StockCode', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'],
    tells: ['Description', 'Country'],
    roles: {
      customer: ['CustomerID'],
      order: ['InvoiceNo'],
      date: ['InvoiceDate'],
      quantity: ['Quantity'],
      price: ['UnitPrice'],
      product: ['StockCode'],
      productName: ['Description'],
      country: ['Country'],
    },
  },
  {
    id: 'uci-online-retail-ii',
    title: 'UCI Online Retail II',
    needs: ['Invoice', 'StockCode', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID'],
    tells: ['Description', 'Country'],
    roles: {
      customer: ['Customer ID'],
      order: ['Invoice'],
      date: ['InvoiceDate'],
      quantity: ['Quantity'],
      price: ['Price'],
      product: ['StockCode'],
      productName: ['Description'],
      country: ['Country'],
    },
  },
]
