import { MONEY_SCALE, type Money } from '../model/money.ts'
import { NO_FIGURE } from '../words/writing.ts'

/** How many decimals amounts of a currency are shown with: 2 for GBP, 0 for JPY, 2 when none is named. */
export function currencyDecimals(currency: string | null): number {
  if (!isCurrencyCode(currency)) return 2
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** An amount for people, in the locale's way; without a currency a plain number with two decimals. */
export function formatMoney(money: Money | null, currency: string | null, locale?: string): string {
  if (money === null) return NO_FIGURE
  const style = isCurrencyCode(currency)
    ? ({ style: 'currency', currency } as const)
    : { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locale, style).format(money / MONEY_SCALE)
}

function isCurrencyCode(currency: string | null): currency is string {
  return currency !== null && /^[A-Z]{3}$/.test(currency)
}
