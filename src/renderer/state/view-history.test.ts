import { expect, it } from 'vitest'
import type { View } from './screen-params.ts'
import { canStep, historyFrom, type Move, moved, stopNow, type ViewHistory } from './view-history.ts'

const DATA: View = { name: 'start' }
const CUSTOMERS: View = { name: 'customers' }
const customer = (id: string): View => ({ name: 'customer', id })
const placeOf = (view: View) => (view.name === 'customer' ? `customer ${view.id}` : view.name)

const go = (view: View): Move => ({ type: 'go', view })
const BACK: Move = { type: 'step', by: -1 }
const FORWARD: Move = { type: 'step', by: 1 }
const after = (...moves: readonly Move[]): ViewHistory =>
  moves.reduce((history, move) => moved(history, move, placeOf), historyFrom(DATA))
const views = ({ stops }: ViewHistory) => stops.map(({ view }) => view)

it('goes back to where one was, and forward again', () => {
  const history = after(go(CUSTOMERS), go(customer('a')), go(customer('b')), BACK, BACK)
  expect(stopNow(history).view).toEqual(CUSTOMERS)
  expect(stopNow(moved(history, FORWARD, placeOf)).view).toEqual(customer('a'))
  expect([canStep(history, -1), canStep(history, 1)]).toEqual([true, true])
})

it('stays where it is at either end', () => {
  const start = after()
  expect(moved(start, BACK, placeOf)).toBe(start)
  expect(moved(start, FORWARD, placeOf)).toBe(start)
  expect([canStep(start, -1), canStep(start, 1)]).toEqual([false, false])
})

it('drops what was ahead when one goes elsewhere', () => {
  expect(views(after(go(CUSTOMERS), go(customer('a')), BACK, go(DATA)))).toEqual([DATA, CUSTOMERS, DATA])
})

it('tells the place that is shown anew without another stop', () => {
  const undone: View = { name: 'start', undone: { file: 'till.csv', staleRuns: 2, isErased: true } }
  const history = after(go(undone))
  expect(views(history)).toEqual([undone])
  expect(stopNow(history).id).toBe(0)
  expect(views(after(go(customer('a')), go(customer('a'))))).toEqual([DATA, customer('a')])
})

it('gives each stop an id of its own, also where the screen is the same', () => {
  const { stops } = after(go(customer('a')), go(customer('b')), go(customer('a')))
  expect(new Set(stops.map(({ id }) => id)).size).toBe(4)
})

it('forgets everything when it begins anew', () => {
  const history = after(go(CUSTOMERS), go(customer('a')), { type: 'restart', view: DATA })
  expect(views(history)).toEqual([DATA])
  expect(canStep(history, -1)).toBe(false)
  expect(stopNow(history).id).not.toBe(0)
})

it('keeps the last hundred stops', () => {
  const moves = Array.from({ length: 150 }, (_, at) => go(customer(String(at))))
  const history = after(...moves)
  expect(history.stops).toHaveLength(100)
  expect(stopNow(history).view).toEqual(customer('149'))
})
