import type { Settler } from './draft.ts'
import { settleAmount } from './settle-amount.ts'
import { settleCustomer } from './settle-customer.ts'
import { settleDayBeforeMonth } from './settle-day-before-month.ts'
import { settleDiscount } from './settle-discount.ts'
import { settleFees } from './settle-fees.ts'
import { settleFilledDown } from './settle-filled-down.ts'
import { settleFutureDates } from './settle-future-dates.ts'
import { settleHeadings } from './settle-headings.ts'
import { settleLetters } from './settle-letters.ts'
import { settleMarks } from './settle-marks.ts'
import { settleNet } from './settle-net.ts'
import { settleOnlyMoney } from './settle-only-money.ts'
import { settleOrder } from './settle-order.ts'
import { settlePieces } from './settle-pieces.ts'
import { settlePrice } from './settle-price.ts'
import { settleQuantityDecimals } from './settle-quantity-decimals.ts'
import { settleRefunds } from './settle-refunds.ts'
import { settleRepeatedTotal } from './settle-repeated-total.ts'
import { settleReturnedPieces } from './settle-returned-pieces.ts'
import { settleRunning } from './settle-running.ts'
import { settleSwappedDates } from './settle-swapped-dates.ts'
import { settleUnsetDates } from './settle-unset-dates.ts'

/** What the evidence of a file decides, in this order: which columns the sales are in, then what their rows mean. */
export const SETTLERS: readonly Settler[] = [
  settleSwappedDates,
  settleHeadings,
  settleDayBeforeMonth,
  settleFilledDown,
  settleCustomer,
  settleOrder,
  settleOnlyMoney,
  settlePieces,
  settleQuantityDecimals,
  settlePrice,
  settleRunning,
  settleNet,
  settleFees,
  settleAmount,
  settleRepeatedTotal,
  settleDiscount,
  settleMarks,
  settleLetters,
  settleRefunds,
  settleReturnedPieces,
  settleFutureDates,
  settleUnsetDates,
]
