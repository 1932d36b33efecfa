import type { Segment } from '../model/segment-map.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Column } from './column.ts'

/** A segment of a map, with how many customers it has; null while they are not counted. */
export interface MapSegment {
  readonly segment: Segment
  readonly customers: number | null
}

/** The segments of a map: what they are, what to do about them, and how many customers they have. */
export const MAP_SEGMENT_COLUMNS: readonly Column<MapSegment>[] = [
  {
    id: 'name',
    title: 'maps.column.name',
    kind: 'text',
    value: ({ segment }, { write }) => write(mapText(segment.name)),
  },
  {
    id: 'meaning',
    title: 'maps.column.meaning',
    kind: 'text',
    value: ({ segment }, { write }) => write(mapText(segment.meaning)),
  },
  {
    id: 'action',
    title: 'maps.column.action',
    kind: 'text',
    value: ({ segment }, { write }) => write(mapText(segment.action)),
  },
  { id: 'customers', title: 'maps.column.customers', kind: 'count', value: ({ customers }) => customers },
]
