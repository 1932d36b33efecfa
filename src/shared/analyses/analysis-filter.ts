import type { IsoDate } from '../model/settings.ts'

/** Which of a result's sales an analysis looks at; an empty list takes all. */
export interface AnalysisFilter {
  /** Both days included; null for as far as there are sales. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly stores: readonly string[]
  readonly countries: readonly string[]
  /** Names of the result's segments; sales without a customer are left out then. */
  readonly segments: readonly string[]
  /** Numbers of the result's clusters; sales without a customer are left out then. */
  readonly clusters: readonly number[]
}

/** Whether a filter takes everything. */
export function takesAll({ from, to, stores, countries, segments, clusters }: AnalysisFilter): boolean {
  return from === null && to === null && [stores, countries, segments, clusters].every(({ length }) => length === 0)
}

/** All sales of the result. */
export const ALL_SALES: AnalysisFilter = {
  from: null,
  to: null,
  stores: [],
  countries: [],
  segments: [],
  clusters: [],
}
