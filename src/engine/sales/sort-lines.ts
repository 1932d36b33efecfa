import type { Integers } from './columns.ts'

/** What lines are sorted with. */
interface Columns {
  readonly product: Uint16Array | Int32Array
  readonly quantity: Integers
  readonly amount: Integers
}

/** Up to so many lines are moved to their places one by one. */
const FEW = 32

/** Sorts the lines of each entry by product, in place; those of equal products stay in their order. `starts` says where entries begin. */
export function sortLines(starts: Int32Array, lines: Columns): void {
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    const [from, to] = [starts[entry] as number, starts[entry + 1] as number]
    if (to - from <= FEW) insertionSort(lines, from, to)
    else sortMany(lines, from, to)
  }
}

function insertionSort({ product, quantity, amount }: Columns, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    const [of, pieces, money] = [product[next] as number, quantity[next] as number, amount[next] as number]
    let at = next
    for (; at > from && (product[at - 1] as number) > of; at--) {
      product[at] = product[at - 1] as number
      quantity[at] = quantity[at - 1] as number
      amount[at] = amount[at - 1] as number
    }
    product[at] = of
    quantity[at] = pieces
    amount[at] = money
  }
}

function sortMany({ product, quantity, amount }: Columns, from: number, to: number): void {
  const count = to - from
  const order = Float64Array.from({ length: count }, (_, at) => (product[from + at] as number) * count + at).sort()
  const old = [product.slice(from, to), quantity.slice(from, to), amount.slice(from, to)] as const
  for (const [at, key] of order.entries()) {
    for (const [column, values] of [product, quantity, amount].entries()) {
      values[from + at] = old[column as 0 | 1 | 2][key % count] as number
    }
  }
}
