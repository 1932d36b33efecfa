import { senseOf } from '../values/sale-words.ts'
import type { Draft } from './draft.ts'

/** Whether money given back has rows of its own: with a type that says so, or with a negative amount or quantity. */
export function givesBackByRows({ columns, evidence }: Draft): boolean {
  const type = columns.get('type')
  const saysSo = (value: string) => type !== undefined && senseOf(value, '', 'type') === 'return'
  if (type !== undefined && [...evidence.column(type).values.keys()].some(saysSo)) return true
  return (['amount', 'quantity'] as const).some((role) => {
    const at = columns.get(role)
    return at !== undefined && evidence.numbers(at).some((number) => number < 0)
  })
}
