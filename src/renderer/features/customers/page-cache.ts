import type { CustomerPage, CustomerRow } from '../../../shared/model/customers.ts'

/** How many rows are asked for at once. */
export const PAGE_ROWS = 100

const PAGES_KEPT = 60

/** The answer to one question over the customers, as far as it was fetched. */
export interface PageCache extends Omit<CustomerPage, 'rows'> {
  /** Rows by page number; the page touched last is last. */
  readonly pages: ReadonlyMap<number, readonly CustomerRow[]>
}

/** A cache that holds one page. */
export function firstCache(page: number, answer: CustomerPage): PageCache {
  const { rows, ...ofAll } = answer
  return { ...ofAll, pages: new Map([[page, rows]]) }
}

/** The cache with one more page; beyond some thousands of rows the page that came first goes. */
export function withPage(cache: PageCache, page: number, rows: readonly CustomerRow[]): PageCache {
  const pages = new Map(cache.pages)
  pages.delete(page)
  pages.set(page, rows)
  const [oldest] = pages.keys()
  if (pages.size > PAGES_KEPT && oldest !== undefined) pages.delete(oldest)
  return { ...cache, pages }
}

/** The customer in a row; undefined while it is not fetched. */
export function rowAt(cache: PageCache, index: number): CustomerRow | undefined {
  return cache.pages.get(pageOfRow(index))?.[index % PAGE_ROWS]
}

/** The page that a row is on. */
export function pageOfRow(index: number): number {
  return Math.floor(index / PAGE_ROWS)
}

/** The pages to fetch so that rows `from` to `to` are there: those first, then the neighbours to scroll into. */
export function missingPages(cache: PageCache, from: number, to: number): readonly number[] {
  const last = pageOfRow(Math.max(0, cache.total - 1))
  const first = pageOfRow(Math.max(0, from))
  const end = Math.min(last, pageOfRow(Math.max(0, to)))
  const shown = Array.from({ length: Math.max(0, end - first + 1) }, (_, step) => first + step)
  return [...shown, end + 1, first - 1].filter((page) => page >= 0 && page <= last && !cache.pages.has(page))
}
