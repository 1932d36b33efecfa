const LISTED_IN_FULL = 5

/** What a stored run left out where a new result would leave out other products; null where both leave out the same. */
export function exclusionWords(then: readonly string[], now: readonly string[]): string | null {
  const isSame = then.length === now.length && then.every((code) => now.includes(code))
  if (isSame) return null
  return `This run left out ${listWords(then)}; a new result leaves out ${listWords(now)}, as the shop wants it now.`
}

function listWords(codes: readonly string[]): string {
  if (codes.length === 0) return 'no product'
  const few = codes.slice(0, LISTED_IN_FULL).join(', ')
  const words = codes.length > LISTED_IN_FULL ? `${few} and ${codes.length - LISTED_IN_FULL} more` : few
  return `the ${codes.length === 1 ? 'product' : 'products'} ${words}`
}
