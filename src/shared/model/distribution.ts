/** A bar of a histogram: values from `from` up to, not including, `to`; the last bar takes `to` as well. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly customers: number
}

/** How a measure is spread over the customers of a run. */
export interface Histogram {
  /** `log` where the bars grow in width, because a few values are far above the rest. */
  readonly scale: 'linear' | 'log'
  readonly bars: readonly Bar[]
  /** The cuts of the run, in the unit of the bars; empty where groups are cut inside groups. */
  readonly cuts: readonly number[]
}

/** The histograms of a run: days, a count, ten-thousandths of the currency unit. */
export interface Histograms {
  readonly recency: Histogram
  readonly frequency: Histogram
  readonly monetary: Histogram
}

/** What moved cuts would make of a run's customers. */
export interface ThresholdPreview {
  /** Customers by score, 1 first. */
  readonly recency: readonly number[]
  readonly frequency: readonly number[]
  readonly monetary: readonly number[]
  /** Customers by segment, in the order of the map; null where the map does not fit that many scores. */
  readonly segments: readonly { readonly name: string; readonly customers: number }[] | null
}

/** A segment map as the editor judges it. */
export interface MapReport {
  /** Codes that no rule takes. */
  readonly uncovered: readonly string[]
  /** Places of rules that can never decide. */
  readonly shadowed: readonly number[]
  /** Names that a rule uses and the map does not describe. */
  readonly unnamed: readonly string[]
  /** Segments that nobody can ever be in. */
  readonly unreachable: readonly string[]
  /** Customers of the run by segment, Others last when somebody is in it; null without a run. */
  readonly customers: readonly { readonly name: string; readonly customers: number }[] | null
  /** Customers of the run that each rule takes, in order; null without a run. */
  readonly byRule: readonly number[] | null
}
