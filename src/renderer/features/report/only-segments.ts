import type { Params } from '../../../shared/calls/calls.ts'

/** The filter that lets the customers of these segments through. */
export function onlySegments(segments: readonly string[]): Params<'customers.export'>['filter'] {
  const open = { from: null, to: null }
  return {
    search: '',
    segments: [...segments],
    r: [],
    f: [],
    m: [],
    clusters: [],
    countries: [],
    recencyDays: open,
    frequency: open,
    monetary: open,
    averageOrder: open,
    lastOrder: open,
    expectedOrders: open,
    expectedSpending: open,
    product: null,
    otherRun: null,
  }
}
