/** One page of a longer list, in numbers a person reads. */
export interface PageOf {
  readonly pages: number
  /** 1-based; 0 when the list is empty. */
  readonly first: number
  readonly last: number
  /** The offset of the page before, or null. */
  readonly previous: number | null
  readonly next: number | null
}

/** Where a page that starts at `offset` lies in a list of `total`. */
export function pageOf(total: number, offset: number, size: number): PageOf {
  const last = Math.min(total, offset + size)
  return {
    pages: Math.ceil(total / size),
    first: total === 0 ? 0 : offset + 1,
    last,
    previous: offset > 0 ? Math.max(0, offset - size) : null,
    next: last < total ? offset + size : null,
  }
}
