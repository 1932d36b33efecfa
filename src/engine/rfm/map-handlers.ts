import { writeWhole } from '../../files/write-whole.ts'
import type { EngineHandlers } from '../../shared/calls/calls.ts'
import { writeMapFile } from '../../shared/calls/map-schema.ts'
import type { MAP_CALLS } from '../../shared/calls/maps.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { copyOf } from '../../shared/segment-maps/copy-map.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { mapNamed, ownMaps, removeMap, storeMap } from '../database/segment-maps.ts'
import { readMap } from './map-file.ts'
import { reportMap } from './report-map.ts'

/** Segment maps. Changing a shipped one throws `usage`, naming one that is not there `not-found`. */
export function mapHandlers(database: Database, runs: RunShelf): EngineHandlers<keyof typeof MAP_CALLS> {
  const save = (map: SegmentMap) => {
    refuseShipped(map.id)
    storeMap(database, map)
  }
  return {
    'maps.list': () => ({ shipped: SEGMENT_MAPS, own: ownMaps(database) }),
    'maps.save': ({ map }) => {
      save(map)
      return null
    },
    'maps.delete': ({ id }) => {
      refuseShipped(id)
      if (!removeMap(database, id)) throw new RegularsError('not-found', said('refusal.no-own-map', { id }))
      return null
    },
    'maps.check': ({ map, runId }) => {
      if (runId === null) return reportMap(map, null)
      const { customers, summary } = runs.need(runId)
      return reportMap(map, { scores: customers, weights: summary.settings.weights })
    },
    'maps.import': ({ file, clash = 'copy' }, { pathOf }) => {
      const read = readMap(pathOf(file))
      const map = clash === 'copy' ? withFreeId(read, ownMaps(database)) : read
      save(map)
      return map
    },
    'maps.export': async ({ id, file }, { pathOf }) => {
      await writeWhole(pathOf(file), writeMapFile(mapNamed(database, id)))
      return null
    },
  }
}

/** The map itself where it is there already or its id is free, otherwise a copy of it. */
function withFreeId(read: SegmentMap, own: readonly SegmentMap[]): SegmentMap {
  const isThere = own.some((map) => JSON.stringify(map) === JSON.stringify(read))
  const all = [...SEGMENT_MAPS, ...own]
  return !isThere && all.some(({ id }) => id === read.id) ? copyOf(read, all, ENGLISH) : read
}

function refuseShipped(id: string): void {
  const shipped = SEGMENT_MAPS.find((map) => map.id === id)
  if (!shipped) return
  throw new RegularsError('usage', said('refusal.shipped-map', { map: mapText(shipped.title), id }))
}
