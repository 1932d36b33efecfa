/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** What a result depends on. Stored with every run and printed on every report. */
export interface Settings {
  /** The day the measures look back from; null takes the day after the last order. */
  readonly asOf: IsoDate | null
  readonly returns: 'net' | 'ignore'
  readonly duplicates: 'keep' | 'drop'
  readonly frequency: 'orders' | 'lines'
  readonly scheme: SchemeName
  readonly map: string
  readonly clusters: 'auto' | number
  readonly seed: number
}

/** How a measure becomes a score 1..5. */
export type SchemeName = 'quantile' | 'ntile'

/** The defaults of the field: refunds lower the money, equal customers get equal scores, every code has a name. */
export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  returns: 'net',
  duplicates: 'keep',
  frequency: 'orders',
  scheme: 'quantile',
  map: 'eleven-rfm',
  clusters: 'auto',
  seed: 1,
}
