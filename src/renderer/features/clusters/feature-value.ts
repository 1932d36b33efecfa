import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterFeature } from '../../../shared/model/cluster-settings.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import { formatMoney, formatOne, formatQuantity, formatShare, NO_FIGURE } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'

/** A value of a feature with its unit, money in currency units. */
export function featureValue(feature: ClusterFeature, value: number | null, currency: string | null): string {
  if (value === null) return NO_FIGURE
  switch (FEATURE_WORDS[feature].unit) {
    case 'money':
      return formatMoney(value * MONEY_SCALE, currency)
    case 'share':
      return formatShare(value)
    case 'weekday':
      return isWeekday(value) ? say(`weekday.${value}`) : ''
    case 'hour':
      return `${String(value).padStart(2, '0')}:00`
    case 'days':
    case 'count':
      return formatOne(value)
  }
}

/** The same as short as an axis wants it: whole days and counts without decimals. */
export function axisValue(feature: ClusterFeature, value: number, currency: string | null): string {
  const { unit } = FEATURE_WORDS[feature]
  const isPlain = unit === 'days' || unit === 'count'
  return isPlain ? formatQuantity(Math.round(value * 10) / 10) : featureValue(feature, value, currency)
}

function isWeekday(value: number): value is 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return Number.isInteger(value) && value >= 1 && value <= 7
}
