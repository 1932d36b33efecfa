/** What a program holds after a round of work. */
export interface SoakSample {
  readonly megabytes: number
  readonly handles: number
  readonly kilobytes: number
}

/** Rounds after which results without a name begin to be forgotten, and the heap has found its size. */
export const WARM_UP = 12
