/** A key press on the table, without the DOM. */
export interface TableKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What a key does to the table. */
export type TableMove =
  | { readonly do: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly do: 'open' | 'toggle' | 'all' | 'none' }

/** What a key asks for; null for keys that the table has no use for. `fits` is how many rows are on screen. */
export function tableMove(press: TableKey, active: number, total: number, fits: number): TableMove | null {
  if (total === 0) return null
  const mod = press.ctrlKey || press.metaKey
  if (mod) return press.key.toLowerCase() === 'a' ? { do: 'all' } : null
  if (press.key === 'Enter') return { do: 'open' }
  if (press.key === ' ') return { do: 'toggle' }
  if (press.key === 'Escape') return { do: 'none' }
  const target = targetOf(press.key, active, total, Math.max(1, fits - 1))
  if (target === null) return null
  return { do: 'go', to: Math.min(total - 1, Math.max(0, target)), extend: press.shiftKey }
}

function targetOf(key: string, active: number, total: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + page
    case 'PageUp':
      return active - page
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
