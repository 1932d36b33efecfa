import { basename } from 'node:path'
import { readStart } from '../files/regular-file.ts'
import { unreadableWords } from '../files/unreadable-words.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Params, Value } from '../shared/calls/calls.ts'
import { readMapFile, writeMapFile } from '../shared/calls/map-schema.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import type { OrderPlaces } from '../shared/model/places.ts'
import type { RunComparison, RunRecord } from '../shared/model/run-list.ts'
import type { SegmentMap } from '../shared/model/segment-map.ts'
import { copyOf } from '../shared/segment-maps/copy-map.ts'
import { SEGMENT_MAPS } from '../shared/segment-maps/index.ts'
import { said } from '../shared/words/said.ts'
import type { Database } from './database/open.ts'
import { nameRun } from './database/run-records.ts'
import type { RunShelf } from './database/run-shelf.ts'
import { mapIfThere, mapNamed, ownMaps, removeMap, storeMap } from './database/segment-maps.ts'
import { writeMoversList } from './report/movers-list.ts'
import { type ComparedRun, compareRuns } from './rfm/compare-runs.ts'
import { histogramOf } from './rfm/histogram.ts'
import { previewThresholds } from './rfm/preview-thresholds.ts'
import { reportMap } from './rfm/report-map.ts'
import { orderPlaces } from './sales/order-places.ts'

/** The largest file that is read as a segment map. */
const MAP_FILE_BYTES = 1_000_000

const MERGED_BETWEEN = said('warning.compare.merges')

/** Work on stored runs and on segment maps. */
export interface SegmentDesk {
  listRuns(): RunRecord[]
  nameRun(runId: number, name: string | null): void
  deleteRun(runId: number): void
  compareRuns(query: Params<'runs.compare'>): RunComparison
  exportMovers(
    query: Omit<Params<'runs.compare'>, 'offset' | 'limit'>,
    path: string,
  ): Promise<{ readonly rows: number; readonly bytes: number }>
  places(): OrderPlaces
  histograms(runId: number): Value<'rfm.histograms'>
  preview(query: Params<'rfm.preview-thresholds'>): Value<'rfm.preview-thresholds'>
  listMaps(): Value<'maps.list'>
  saveMap(map: SegmentMap): void
  deleteMap(id: string): void
  checkMap(map: SegmentMap, runId: number | null): Value<'maps.check'>
  /** Stores the map of a file. Where its id is taken by another map, that one is replaced, or the file's gets an id of its own. */
  importMap(path: string, clash: 'replace' | 'copy'): SegmentMap
  exportMap(id: string, path: string): Promise<void>
}

/**
 * Sets up the desk over a workspace; `runOf` gives a run with its customers, and throws `not-found`; `forgetRuns` is told when
 * one is gone.
 */
export function createSegmentDesk(database: Database, runs: RunShelf): SegmentDesk {
  const comparedRun = (runId: number): ComparedRun => {
    const record = runs.record(runId)
    if (!record) throw runIsGone(runId)
    return { record, ...runs.need(runId) }
  }
  const saveMap = (map: SegmentMap) => {
    refuseShipped(map.id)
    storeMap(database, map)
  }
  return {
    listRuns: () => runs.list(),
    nameRun: (runId, name) => {
      runs.store()
      if (!nameRun(database, runId, name)) throw runIsGone(runId)
    },
    deleteRun: (runId) => {
      if (!runs.delete(runId)) throw runIsGone(runId)
    },
    compareRuns: ({ earlier, later, ...query }) => {
      const found = compareRuns(comparedRun(earlier), comparedRun(later), query)
      return runs.merges(earlier) !== runs.merges(later)
        ? { ...found, warnings: [...found.warnings, MERGED_BETWEEN] }
        : found
    },
    exportMovers: ({ earlier, later, ...query }, path) => {
      const all = { ...query, offset: 0, limit: Number.MAX_SAFE_INTEGER }
      return writeMoversList(compareRuns(comparedRun(earlier), comparedRun(later), all).movers, path, query.bestIs)
    },
    places: () => orderPlaces(database),
    histograms: (runId) => {
      const { customers, summary } = runs.need(runId)
      const { recency, frequency, monetary } = summary.thresholds
      return {
        recency: histogramOf(customers.recency, recency, 1),
        frequency: histogramOf(customers.frequency, frequency, 1),
        monetary: histogramOf(customers.monetary, monetary, MONEY_SCALE),
      }
    },
    preview: ({ runId, thresholds }) => {
      const { customers, summary } = runs.need(runId)
      const map = mapIfThere(database, summary.settings.map) ?? summary.map
      return previewThresholds(customers, thresholds, map, summary.settings.weights)
    },
    listMaps: () => ({ shipped: SEGMENT_MAPS, own: ownMaps(database) }),
    saveMap,
    deleteMap: (id) => {
      refuseShipped(id)
      if (!removeMap(database, id)) throw new RegularsError('not-found', `There is no map "${id}" of your own.`)
    },
    checkMap: (map, runId) => {
      if (runId === null) return reportMap(map, null)
      const { customers, summary } = runs.need(runId)
      return reportMap(map, { scores: customers, weights: summary.settings.weights })
    },
    importMap: (path, clash) => {
      const read = readMapFile(readText(path), basename(path))
      const own = ownMaps(database)
      const isThere = own.some((map) => JSON.stringify(map) === JSON.stringify(read))
      const isTaken = [...SEGMENT_MAPS, ...own].some(({ id }) => id === read.id)
      const map = clash === 'copy' && isTaken && !isThere ? copyOf(read, [...SEGMENT_MAPS, ...own]) : read
      saveMap(map)
      return map
    },
    exportMap: async (id, path) => {
      await writeWhole(path, writeMapFile(mapNamed(database, id)))
    },
  }
}

function refuseShipped(id: string): void {
  const shipped = SEGMENT_MAPS.find((map) => map.id === id)
  if (!shipped) return
  throw new RegularsError(
    'usage',
    `The map “${shipped.title}” comes with Regulars and stays as it is. Save yours under another id than "${id}".`,
  )
}

function runIsGone(runId: number): RegularsError {
  return new RegularsError('not-found', `Run ${runId} is no longer there. Choose another one from the list.`)
}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readStart(path, MAP_FILE_BYTES + 1)
  } catch (error) {
    throw new RegularsError('file-unreadable', unreadableWords(basename(path), error), { cause: error })
  }
  if (bytes.length <= MAP_FILE_BYTES) return bytes.toString('utf8')
  throw new RegularsError('too-large', `${basename(path)} is too large for a segment map.`)
}
