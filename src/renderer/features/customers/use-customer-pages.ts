import { useCallback, useEffect, useRef, useState } from 'react'
import type { CustomerFilter, CustomerSort } from '../../../shared/model/customers.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { EXPECTED_COLUMNS } from '../../../shared/model/expected-columns.ts'
import { call } from '../../api/client.ts'
import type { PageCache } from './page-cache.ts'
import { firstCache, missingPages, PAGE_ROWS, pageOfRow, withPage } from './page-cache.ts'

/** A question over the customers of a result. */
export interface CustomerQuery {
  readonly runId: number
  readonly filter: CustomerFilter
  readonly sort: CustomerSort
  /** Whether columns are shown that say what is expected of them. */
  readonly withExpected: boolean
}

/** The answer to a question as far as it is needed. While a new question is on its way, the old answer stays. */
export interface CustomerPages {
  readonly cache: PageCache | null
  /** The question that `cache` answers. */
  readonly query: CustomerQuery | null
  readonly error: AppError | null
  /** Whether `cache` still answers the question before. */
  readonly busy: boolean
  /** Says which rows are on screen, so that they are fetched. */
  readonly want: (from: number, to: number) => void
  readonly retry: () => void
}

const AT_ONCE = 2

interface Answer {
  readonly cache: PageCache | null
  readonly query: CustomerQuery | null
  readonly error: AppError | null
}

/** Fetches the rows that are on screen and those around them, and only ever those of the latest place and question. */
export function useCustomerPages(query: CustomerQuery, startAt: number): CustomerPages {
  const [answer, setAnswer] = useState<Answer>({ cache: null, query: null, error: null })
  const [turn, setTurn] = useState(0)
  const fetcher = useRef<PageFetcher | null>(null)
  const start = useRef(startAt)
  start.current = startAt

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    const mine = new PageFetcher(query, setAnswer)
    fetcher.current = mine
    void mine.begin(start.current)
    return () => mine.stop()
  }, [query, turn])

  const want = useCallback((from: number, to: number) => fetcher.current?.want(from, to), [])
  const retry = useCallback(() => setTurn((old) => old + 1), [])
  return { ...answer, busy: answer.query !== query && answer.error === null, want, retry }
}

/** Fetches pages of one question, a few at a time, the latest wish first. */
class PageFetcher {
  readonly #query: CustomerQuery
  readonly #show: (answer: Answer | ((old: Answer) => Answer)) => void
  #cache: PageCache | null = null
  #wish = { from: 0, to: 0 }
  readonly #underWay = new Set<number>()
  #stopped = false

  constructor(query: CustomerQuery, show: (answer: Answer | ((old: Answer) => Answer)) => void) {
    this.#query = query
    this.#show = show
  }

  stop(): void {
    this.#stopped = true
  }

  async begin(row: number): Promise<void> {
    this.#wish = { from: row, to: row }
    await this.#fetch(pageOfRow(row))
  }

  want(from: number, to: number): void {
    this.#wish = { from, to }
    this.#pump()
  }

  #pump(): void {
    if (this.#cache === null || this.#stopped) return
    const next = missingPages(this.#cache, this.#wish.from, this.#wish.to).filter((page) => !this.#underWay.has(page))
    for (const page of next.slice(0, Math.max(0, AT_ONCE - this.#underWay.size))) void this.#fetch(page)
  }

  async #fetch(page: number): Promise<void> {
    this.#underWay.add(page)
    const result = await call('customers.page', {
      ...copyOf(this.#query),
      offset: page * PAGE_ROWS,
      limit: PAGE_ROWS,
      ...(this.#query.withExpected ? { columns: EXPECTED_COLUMNS } : {}),
    })
    this.#underWay.delete(page)
    if (this.#stopped) return
    if (!result.ok) {
      this.#show((old) => ({ ...old, error: result.error }))
      return
    }
    this.#cache = this.#cache === null ? firstCache(page, result.value) : withPage(this.#cache, page, result.value.rows)
    this.#show({ cache: this.#cache, query: this.#query, error: null })
    this.#pump()
  }
}

/** The query with the lists that the call takes, which it may change. */
export function copyOf({ runId, filter, sort }: CustomerQuery) {
  return {
    runId,
    sort: { ...sort },
    filter: {
      ...filter,
      segments: [...filter.segments],
      r: [...filter.r],
      f: [...filter.f],
      m: [...filter.m],
      clusters: [...filter.clusters],
      countries: [...filter.countries],
    },
  }
}
