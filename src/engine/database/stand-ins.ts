/** What stands before the key of a customer whose id was taken out of the workspace. */
export const REMOVED = 'P'
/** What stands before the key of a customer, a product or an order whose row a damaged workspace lost. */
export const LOST = 'lost-'

/** Whether a text is no id of the till's but one that was put in its place, for the row of this key. */
export function isStandIn(text: string, key: number): boolean {
  return text === `${REMOVED}${key}` || text === `${LOST}${key}`
}
