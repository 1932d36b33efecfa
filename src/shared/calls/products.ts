import { z } from 'zod'
import type { NextProductFigures } from '../model/next-products.ts'
import { engineCall, gives } from './call.ts'
import { customerId, rowId } from './fields.ts'

/** Questions about the products of the sales beside the analysis of that name. */
export const PRODUCT_CALLS = {
  /** Up to ten products that customers like one of a result bought and this one has not. */
  'products.next': engineCall({
    params: () => z.strictObject({ runId: rowId(), customer: customerId() }),
    result: gives<readonly NextProductFigures[]>(),
  }),
}
