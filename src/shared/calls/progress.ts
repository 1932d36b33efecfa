/** What long work is doing; the texts are `stage.…` of the catalogue. */
export type Stage =
  | 'reading'
  | 'indexing'
  | 'scoring'
  | 'clustering'
  | 'examining'
  | 'products'
  | 'removing'
  | 'erasing'
  | 'copying'

/** What long work says of itself while it runs. */
export interface Progress {
  readonly stage: Stage
  /** 0..1, or null where it cannot be known. */
  readonly fraction: number | null
  /** Rows read so far, where rows are what is being worked on. */
  readonly rows: number | null
}
