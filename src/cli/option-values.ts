import { RegularsError } from '../shared/model/errors.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { type Said, said } from '../shared/words/said.ts'

/** A command that cannot be followed: the text names the option and what it takes. */
export function usageError(text: Said): RegularsError {
  return new RegularsError('usage', text)
}

/** One of a few words. Throws `usage` with those there are. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw usageError(said('cli.usage.oneOf', { option: `--${option}`, allowed: { list: allowed, kind: 'or' }, value }))
}

/** A whole number within bounds. */
export function readInteger(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw usageError(said('cli.usage.whole', { option: `--${option}`, least, most, value }))
}

/** A calendar day, `YYYY-MM-DD`. */
export function readDay(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
  throw usageError(said('cli.usage.day', { option: `--${option}`, value }))
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
  throw usageError(said('cli.usage.cuts', { option: `--${option}`, value: list }))
}
