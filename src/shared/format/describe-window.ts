import { CUSTOMER_ATTRIBUTES, type OrderFilter, type SalesWindow } from '../model/settings.ts'
import type { Words } from '../words/words.ts'
import type { Choice } from './setting-words.ts'

/** Which sales count, in words. */
export function describeWindow(window: SalesWindow, { say, day }: Words): Choice {
  if (window.kind === 'all') return { value: say('setting.window.all'), meaning: say('setting.window.all.about') }
  if (window.kind === 'months') {
    return {
      value: say('setting.window.months', { count: window.months }),
      meaning: say('setting.window.months.about'),
    }
  }
  const { from, to } = window
  const meaning = say('setting.window.between.about')
  if (from === null)
    return { value: to === null ? say('setting.window.all') : say('setting.window.to', { to: day(to) }), meaning }
  if (to === null) return { value: say('setting.window.from', { from: day(from) }), meaning }
  return { value: say('setting.window.between', { from: day(from), to: day(to) }), meaning }
}

/** Which stores, countries and customers count, in words. */
export function describeFilter({ stores, countries, attributes, apply }: OrderFilter, { say, list }: Words): Choice {
  const customers = CUSTOMER_ATTRIBUTES.flatMap((attribute) => {
    const names = attributes?.[attribute] ?? []
    return names.length === 0 ? [] : [say('setting.filter.customers', { attribute, names: list(names, 'or') })]
  })
  return {
    value: [...stores, ...countries, ...customers].join(', ') || say('setting.filter.all'),
    meaning: say(`setting.filter.${apply}.about`),
  }
}
