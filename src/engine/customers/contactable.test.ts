import { describe, expect, it } from 'vitest'
import { Contactable, contactableRows } from './contactable.ts'

/** Capital letters asked not to be written to. */
const list = (customers: string, leaveOutOptOuts: boolean, first: number | null) =>
  new Contactable(customers, (letter) => letter !== letter.toLowerCase(), { leaveOutOptOuts, first })

describe('a list of customers who may be contacted', () => {
  it.each([
    ['everybody', false, null, 'aBcDe', 0],
    ['those who did not ask to be left out', true, null, 'ace', 2],
    ['the first of everybody', false, 2, 'aB', 0],
    ['the first of those', true, 2, 'ac', 1],
    ['as many as there are', true, 3, 'ace', 2],
    ['no more than there are', true, 9, 'ace', 2],
    ['nobody', true, 0, '', 0],
  ] as const)('holds %s, and counts who was left out before it was full', (_, leaveOut, first, given, leftOut) => {
    const customers = list('aBcDe', leaveOut, first)
    expect([customers.given, customers.leftOut]).toEqual([0, 0])
    expect([...customers].join('')).toBe(given)
    expect([customers.given, customers.leftOut]).toEqual([given.length, leftOut])
  })

  it('takes rows whose answer is not known as contactable', () => {
    const rows = [{ optOut: null }, { optOut: false }, { optOut: true }]
    expect([...contactableRows(rows, { leaveOutOptOuts: true, first: null })]).toEqual(rows.slice(0, 2))
  })
})
