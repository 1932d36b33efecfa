/** An exact amount: an integer count of ten-thousandths of the currency unit. 12.5 is 125_000. */
export type Money = number

/** How many units of {@link Money} make one of the currency. */
export const MONEY_SCALE = 10_000

/** An amount in units of the currency: 125_000 is 12.5. */
export function inUnits(amount: Money): number {
  return amount / MONEY_SCALE
}
