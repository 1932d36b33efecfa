import type { OrderFilter, SalesWindow } from '../model/settings.ts'
import { formatDay } from './dates.ts'
import type { Choice } from './setting-words.ts'

/** Which sales count, in words. */
export function describeWindow(window: SalesWindow, locale?: string): Choice {
  if (window.kind === 'all') return { value: 'All', meaning: 'Every sale up to the analysis date counts.' }
  if (window.kind === 'months') {
    const value = window.months === 1 ? 'The last month' : `The last ${window.months} months`
    return { value, meaning: 'Counted back from the analysis date. Customers who bought before only are left out.' }
  }
  const from = window.from === null ? null : `from ${formatDay(window.from, locale)}`
  const to = window.to === null ? null : `to ${formatDay(window.to, locale)}`
  const value = [from, to].filter((part) => part !== null).join(' ')
  return {
    value: value === '' ? 'All' : value.replace(/^./, (first) => first.toUpperCase()),
    meaning: 'Both days included. Customers who bought outside this time only are left out.',
  }
}

/** Which stores, countries and customers count, in words. */
export function describeFilter({ stores, countries, attributes, apply }: OrderFilter): Choice {
  const customers = Object.entries(attributes ?? {}).flatMap(([attribute, names]) =>
    names.length === 0 ? [] : [`customers of the ${attribute} ${names.join(' or ')}`],
  )
  return {
    value: [...stores, ...countries, ...customers].join(', ') || 'All',
    meaning:
      apply === 'before'
        ? 'Only these orders were measured, and customers were scored among themselves.'
        : 'Everybody was scored on everything; shown are the customers with an order there.',
  }
}
