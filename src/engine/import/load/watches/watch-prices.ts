import { PricesOfPieces } from '../../understand/settle-price.ts'
import type { Watch, WatchMaker } from './watch.ts'

/** So many comparisons tell. */
const ENOUGH = 2_000

/** Prices that grow with the quantity, and so are those of all pieces. */
export const watchPrices: WatchMaker = ({ mapping, reading, preset }) => {
  const { amount, quantity, price, product, productName } = mapping.columns
  if (preset !== null || amount !== undefined || quantity === undefined || price === undefined) return null
  if (reading.isPriceOfLine || (product ?? productName) === undefined) return null
  const prices = new PricesOfPieces()
  let row: number | null = null
  return {
    look(raw, parser, isLater) {
      if (prices.compared >= ENOUGH || parser.product === null) return
      const found = prices.compared
      prices.add(parser.product.text, parser.quantity ?? 0, parser.price ?? 0)
      if (isLater && prices.compared > found) row ??= raw.number
    },
    get doubt() {
      return prices.areOfAll ? row : null
    },
  } satisfies Watch
}
