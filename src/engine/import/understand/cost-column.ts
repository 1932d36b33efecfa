import type { Mapping } from '../../../shared/model/import.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { foldHeader } from '../values/fold.ts'
import type { Header } from './find-header.ts'

/** Names of a cost that is clearly that of one piece, or of all pieces of a row together. */
const OF_A_PIECE = /unit|price|each|piece|stuck|einkaufspreis/
const OF_THE_ROW = /goods|cogs|total|line|extended/

/**
 * What all pieces of a row cost, in ten-thousandths; null without a cost. Where the header does not tell whether the cost is that
 * of one piece, it is where the row has a price of one piece.
 */
export function lineCost(
  cost: number | null,
  quantity: number | null,
  mapping: Mapping,
  header: Header,
): number | null {
  if (cost === null) return null
  const name = foldHeader(header.names[mapping.columns.cost ?? -1] ?? '')
  const isOfPiece = OF_A_PIECE.test(name) || (!OF_THE_ROW.test(name) && mapping.columns.price !== undefined)
  return isOfPiece ? multiplyScaled(quantity ?? 10_000, cost) : cost
}
