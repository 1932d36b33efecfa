import type { Snapshot } from './segments-before.ts'

/** Customers who went from one segment to another, or stayed in it. */
export interface Move {
  /** Null for who was no customer yet. */
  readonly from: string | null
  /** Null for whose orders are all out of the window. */
  readonly to: string | null
  /** Their keys, ascending. */
  readonly keys: readonly number[]
}

/** Where everybody of two days was and is, a move for each pair of segments that somebody is in. */
export function movesBetween(earlier: Snapshot, later: Snapshot): readonly Move[] {
  const moves = new Map<number, { from: string | null; to: string | null; keys: number[] }>()
  const add = (key: number, before: number, after: number) => {
    // One more than the place, so that nobody's is 0.
    const pair = (before + 1) * (later.names.length + 1) + after + 1
    const move = moves.get(pair)
    if (move) move.keys.push(key)
    else moves.set(pair, { from: earlier.names[before] ?? null, to: later.names[after] ?? null, keys: [key] })
  }
  let at = 0
  for (const [place, key] of later.keys.entries()) {
    while (at < earlier.keys.length && (earlier.keys[at] as number) < key) {
      add(earlier.keys[at] as number, earlier.segment[at] as number, -1)
      at++
    }
    const wasThere = earlier.keys[at] === key
    add(key, wasThere ? (earlier.segment[at] as number) : -1, later.segment[place] as number)
    if (wasThere) at++
  }
  for (; at < earlier.keys.length; at++) add(earlier.keys[at] as number, earlier.segment[at] as number, -1)
  return [...moves.values()]
}
