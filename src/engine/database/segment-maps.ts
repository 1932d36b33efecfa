import { RegularsError } from '../../shared/model/errors.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from './open.ts'
import { parseStored } from './stored-json.ts'

/** The maps of one's own in this workspace, by title. */
export function ownMaps(database: Database): SegmentMap[] {
  const stored = database.prepare<[], string>('SELECT body FROM segment_maps ORDER BY title, id').pluck().all()
  return stored.map((body) =>
    parseStored<SegmentMap>(body, said('refusal.stored.map'), ['id', 'title', 'segments', 'rules']),
  )
}

/** The map of that id, shipped or one's own; undefined without one. */
export function mapIfThere(database: Database, id: string): SegmentMap | undefined {
  return allMaps(database).find((map) => map.id === id)
}

/** The map of that id, shipped or one's own. Throws `not-found` with the ids there are. */
export function mapNamed(database: Database, id: string): SegmentMap {
  const map = mapIfThere(database, id)
  if (map !== undefined) return map
  const known = allMaps(database).map((candidate) => candidate.id)
  throw new RegularsError('not-found', said('refusal.no-map', { id, known: known.join(', ') }))
}

function allMaps(database: Database): SegmentMap[] {
  return [...SEGMENT_MAPS, ...ownMaps(database)]
}

/** Stores a map of one's own; one of the same id is replaced. Runs keep the map that made them. */
export function storeMap(database: Database, map: SegmentMap): void {
  database
    .prepare('INSERT OR REPLACE INTO segment_maps (id, title, body) VALUES (?, ?, ?)')
    .run(map.id, map.title, JSON.stringify(map))
}

/** Removes a map of one's own; says whether it was there. */
export function removeMap(database: Database, id: string): boolean {
  return database.prepare('DELETE FROM segment_maps WHERE id = ?').run(id).changes > 0
}
