/** What long work says of itself while it runs. */
export interface Progress {
  /** In words: "Reading", "Loading", "Indexing", "Scoring", "Clustering", "Writing". */
  readonly stage: string
  /** 0..1, or null where it cannot be known. */
  readonly fraction: number | null
  /** Rows read so far, where rows are what is being worked on. */
  readonly rows: number | null
}
