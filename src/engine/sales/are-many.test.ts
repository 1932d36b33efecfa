import { expect, it } from 'vitest'
import { areMany } from './are-many.ts'
import { fillSales, line, openFewSales } from './testing/few-sales.ts'

it('lines are many from 50,001 on, and none are not', () => {
  const database = openFewSales()
  expect(areMany(database)).toBe(false)
  fillSales(database, [line()])
  const moveTo = (id: number) => database.exec(`UPDATE lines SET id = ${id}`)
  moveTo(50_000)
  expect(areMany(database)).toBe(false)
  moveTo(50_001)
  expect(areMany(database)).toBe(true)
})
