import { expect, it } from 'vitest'
import type { StoredRun } from '../database/runs.ts'
import type { CustomerDirectory } from './customer-directory.ts'
import { buildCustomerTable } from './customer-table.ts'

const tableUnder = (monetary: string) =>
  buildCustomerTable(
    {
      summary: { settings: { monetary } },
      customers: { keys: Int32Array.of(1, 2), monetary: [100, 95], frequency: Int32Array.of(3, 2) },
    } as unknown as StoredRun,
    {} as CustomerDirectory,
    { segmentsIn: () => new Map(), buyersOf: () => new Set(), expectedOf: () => new Map() as never },
  )

it.each([
  ['total', [33, 48]],
  ['margin', [33, 48]],
  ['perOrder', [100, 95]],
  ['perLine', [100, 95]],
])('has as the average order under %s: %j', (monetary, averages) => {
  expect(tableUnder(monetary).averageOrder).toEqual(averages)
})
