/** A small file of which nobody says what it is, with its figures worked out by hand. */
export interface Stranger {
  readonly what: string
  readonly rows: readonly string[]
  readonly figures: { readonly customers: number; readonly orders?: number; readonly revenue: number }
}
