/** A product as people know it. */
export interface NamedProduct {
  /** Its code, or its name where files have no codes. */
  readonly code: string
  /** Null where no file says. */
  readonly name: string | null
}

/** A product that customers like one bought and this one has not. */
export interface NextProductFigures extends NamedProduct {
  /** How many of the customers most like this one bought it. */
  readonly buyers: number
  /** How many those are. */
  readonly peers: number
  /** 0..1 of all customers. */
  readonly shareOfAll: number
}
