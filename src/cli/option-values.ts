import { RegularsError } from '../shared/model/errors.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'

/** One of a few words. Throws `usage` with those there are. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw new RegularsError('usage', `--${option} takes ${allowed.join(', ')}; "${value}" is none of them.`)
}

/** A whole number within bounds. */
export function readInteger(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new RegularsError('usage', `--${option} takes a whole number from ${least} to ${most}; "${value}" is none.`)
}

/** A calendar day, `YYYY-MM-DD`. */
export function readDay(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
  throw new RegularsError(
    'usage',
    `--${option} takes a day written YYYY-MM-DD, such as 2026-03-31; "${value}" is none.`,
  )
}

/** One to eight ascending cuts in whole numbers: `1,2,3,4`. */
export function readCuts(option: string, list: string): number[] {
  return ascending(option, list, (part) => (/^\d{1,9}$/.test(part) ? Number(part) : null))
}

/** One to eight ascending amounts in currency units with up to four decimals, as ten-thousandths. */
export function readAmountCuts(option: string, list: string): number[] {
  return ascending(option, list, (part) => {
    const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,4}))?$/.exec(part) ?? []
    if (whole === '') return null
    const amount = Number(whole) * MONEY_SCALE + Number(decimals.padEnd(4, '0'))
    return sign === '-' && amount !== 0 ? -amount : amount
  })
}

function ascending(option: string, list: string, read: (part: string) => number | null): number[] {
  const cuts = list.split(',').map((part) => read(part.trim()))
  const isAscending = cuts.every((cut, at) => cut !== null && (at === 0 || cut > (cuts[at - 1] ?? cut)))
  if (isAscending && cuts.length <= 8) return cuts as number[]
  throw new RegularsError(
    'usage',
    `--${option} takes one to eight numbers that go up, such as 1,2,3,4; "${list}" is no such list.`,
  )
}
