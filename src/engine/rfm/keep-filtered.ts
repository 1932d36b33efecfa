import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import type { Measures } from './measures.ts'

/** The customers that were kept, and their places among all that were measured. */
export interface Kept {
  readonly places: Uint32Array
  readonly measures: Measures
}

/** Leaves only those customers who bought something in an order that the filter takes. */
export function keepFiltered(measures: Measures, sales: CountedSales, filtered: Uint8Array): Kept {
  const { customers, starts, order, lines, store } = sales.columns
  const isSeen = new Uint8Array(store.length)
  const isChosen = new Uint8Array(measures.keys.length)
  let orders = 0
  let sold = 0
  let place = 0
  for (const [at, key] of measures.keys.entries()) {
    while (customers[place] !== key) place++
    const [start, end] = [starts[place] as number, starts[place + 1] as number]
    const isSale = (entry: number) => sales.role[entry] === ROLE.sale
    for (let entry = start; entry < end && isChosen[at] === 0; entry++) {
      if (isSale(entry) && filtered[entry] === 1) isChosen[at] = 1
    }
    for (let entry = start; entry < end && isChosen[at] === 1; entry++) {
      if (!isSale(entry)) continue
      sold += lines[entry] as number
      if (isSeen[order[entry] as number] === 0) orders++
      isSeen[order[entry] as number] = 1
    }
  }
  const isKept = (_: unknown, at: number) => isChosen[at] === 1
  return {
    places: Uint32Array.from(measures.keys.keys()).filter(isKept),
    measures: {
      keys: measures.keys.filter(isKept),
      ids: measures.ids.filter(isKept),
      recency: measures.recency.filter(isKept),
      frequency: measures.frequency.filter(isKept),
      spending: measures.spending.filter(isKept),
      monetary: measures.monetary.filter(isKept),
      firstTime: measures.firstTime.filter(isKept),
      lastTime: measures.lastTime.filter(isKept),
      orders,
      lines: sold,
      returnsOnly: 0,
      linesWithoutCost: measures.linesWithoutCost,
    },
  }
}
