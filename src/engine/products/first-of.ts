/** The first of the candidates in some order, at most so many; equal ones in the order in which they come. */
export function firstOf<T>(candidates: Iterable<T>, most: number, compare: (a: T, b: T) => number): T[] {
  const kept: T[] = []
  const cut = () => {
    kept.sort(compare)
    if (kept.length > most) kept.length = most
  }
  let last: T | undefined
  for (const each of candidates) {
    if (last !== undefined && compare(each, last) >= 0) continue
    kept.push(each)
    if (kept.length < 2 * most + 64) continue
    cut()
    last = kept.at(-1)
  }
  cut()
  return kept
}
