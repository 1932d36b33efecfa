import type { Value } from '../../../../shared/calls/calls.ts'
import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import { SEGMENT_MAPS } from '../../../../shared/segment-maps/index.ts'
import { useCall } from '../../../api/use-call.ts'

/** The shipped maps and one's own. */
export type MapList = Value<'maps.list'>

const SHIPPED: MapList = { shipped: SEGMENT_MAPS, own: [] }

/** The maps that can be chosen; the shipped ones until one's own have arrived. */
export function useMaps(): MapList {
  return useCall('maps.list', {}).value ?? SHIPPED
}

/** The map of that id; null for one that is gone. */
export function mapIn({ shipped, own }: MapList, id: string): SegmentMap | null {
  return [...shipped, ...own].find((map) => map.id === id) ?? null
}
