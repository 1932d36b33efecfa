import { mapText } from '../segment-maps/map-text.ts'
import type { PlainKey } from '../words/words.ts'
import type { Column } from './column.ts'

/** The customers whose value lies above the threshold before and up to this one. */
export interface CutGroup {
  readonly place: number
  /** Undefined for the last group, which has no upper limit. */
  readonly cut: number | undefined
  readonly score: number
  /** Undefined while they are not counted. */
  readonly customers: number | undefined
}

/** The groups between the thresholds of a measure; `unit` heads the thresholds. */
export function cutColumns(unit: PlainKey): readonly Column<CutGroup>[] {
  return [
    { id: 'cut', title: unit, kind: 'text', value: ({ cut }) => cut ?? null },
    { id: 'score', title: 'thresholds.column.score', kind: 'score', value: ({ score }) => score },
    { id: 'customers', title: 'thresholds.column.customers', kind: 'count', value: ({ customers }) => customers ?? '' },
    { id: 'remove', title: 'thresholds.column.remove', kind: 'text', value: () => '' },
  ]
}

/** A segment now and as other thresholds would have it. */
export interface SegmentChange {
  readonly name: string
  readonly color: string
  readonly before: number
  readonly after: number
}

/** Every segment with its customers now and with other thresholds. */
export const SEGMENT_CHANGE_COLUMNS: readonly Column<SegmentChange>[] = [
  {
    id: 'name',
    title: 'thresholds.column.segment',
    kind: 'text',
    value: ({ name }, { write }) => write(mapText(name)),
  },
  { id: 'before', title: 'thresholds.column.now', kind: 'count', value: ({ before }) => before },
  { id: 'after', title: 'thresholds.column.new', kind: 'count', value: ({ after }) => after },
  { id: 'change', title: 'thresholds.column.change', kind: 'count', value: ({ before, after }) => after - before },
  { id: 'bar', title: 'thresholds.column.bar', kind: 'text', value: () => '' },
]
