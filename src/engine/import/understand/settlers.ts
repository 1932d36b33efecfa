import type { Settler } from './draft.ts'
import { settleAmount } from './settle-amount.ts'
import { settleCustomer } from './settle-customer.ts'
import { settleDiscount } from './settle-discount.ts'
import { settleFilledDown } from './settle-filled-down.ts'
import { settleMarks } from './settle-marks.ts'
import { settleOrder } from './settle-order.ts'
import { settlePrice } from './settle-price.ts'
import { settleRefunds } from './settle-refunds.ts'

/** What the evidence of a file decides, in this order: which columns the sales are in, then what their rows mean. */
export const SETTLERS: readonly Settler[] = [
  settleFilledDown,
  settleCustomer,
  settleOrder,
  settlePrice,
  settleAmount,
  settleDiscount,
  settleMarks,
  settleRefunds,
]
