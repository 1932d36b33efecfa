import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/model/customers.ts'
import type { CustomerListAction } from './customer-list-state.ts'
import { customerList, FIRST_LIST } from './customer-list-state.ts'

const after = (...actions: readonly CustomerListAction[]) => actions.reduce(customerList, FIRST_LIST)

test('a filter narrows what is shown, and another screen replaces it', () => {
  const narrowed = after(
    { type: 'filter', change: { segments: ['Champions'] } },
    { type: 'filter', change: { search: 'ann' } },
  )
  expect(narrowed.filter).toEqual({ ...NO_FILTER, segments: ['Champions'], search: 'ann' })
  expect(customerList(narrowed, { type: 'show', only: { r: [5] } }).filter).toEqual({ ...NO_FILTER, r: [5] })
})

test('another filter drops the ticks and goes to the top; another order keeps the ticks', () => {
  const ticked = after({ type: 'toggle', id: 'A' }, { type: 'add', ids: ['B', 'C'] }, { type: 'move', to: 7 })
  expect([...ticked.selected]).toEqual(['A', 'B', 'C'])
  const filtered = customerList(ticked, { type: 'filter', change: { r: [1] } })
  expect([filtered.selected.size, filtered.active]).toEqual([0, 0])
  const sorted = customerList(ticked, { type: 'sort', column: 'name', descendingFirst: false })
  expect([sorted.selected.size, sorted.active]).toEqual([3, 0])
})

test('a second tick takes the first away', () => {
  expect([...after({ type: 'toggle', id: 'A' }, { type: 'toggle', id: 'A' }).selected]).toEqual([])
})

test('a heading sorts its own way first, then the other', () => {
  const byDays = after({ type: 'sort', column: 'recencyDays', descendingFirst: true })
  expect(byDays.sort).toEqual({ column: 'recencyDays', descending: true })
  const again = customerList(byDays, { type: 'sort', column: 'recencyDays', descendingFirst: true })
  expect(again.sort.descending).toBe(false)
  expect(customerList(again, { type: 'sort', column: 'name', descendingFirst: false }).sort).toEqual({
    column: 'name',
    descending: false,
  })
})
