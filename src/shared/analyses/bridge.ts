import type { Money } from '../model/money.ts'

/** From the spending of one period to that of another; start, steps and end add up. */
export interface BridgeSteps {
  readonly start: Money
  /** What whoever ordered no more had spent, below 0. */
  readonly lost: Money
  /** What customers of both periods spent more or less because they ordered more or less often. */
  readonly keptOrders: Money
  /** And because their orders were worth more or less. */
  readonly keptValue: Money
  /** What customers spent who had ordered earlier, but not in the first period. */
  readonly returning: Money
  readonly new: Money
  readonly end: Money
  readonly customers: Readonly<Record<'lost' | 'returning' | 'new' | 'kept', number>>
  readonly kept: Readonly<Record<'orders1' | 'orders2', number> & Record<'spending1' | 'spending2', Money>>
  /** Given back by customers who ordered in neither period: in no step, nor in start and end. */
  readonly leftOut: Readonly<Record<'spending1' | 'spending2', Money>>
}
