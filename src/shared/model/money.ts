/** An exact amount: an integer count of ten-thousandths of the currency unit. 12.5 is 125_000. */
export type Money = number

/** How many units of {@link Money} make one of the currency. */
export const MONEY_SCALE = 10_000
