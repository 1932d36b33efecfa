import { createHash } from 'node:crypto'
import { localMinute } from '../../../shared/format/local-minute.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import type { Mapping, SavedMapping } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'
import { parseStored } from '../../database/stored-json.ts'
import { foldHeader } from '../values/fold.ts'

interface StoredMapping {
  readonly id: number
  readonly name: string
  readonly headers: string
  readonly mapping: string
  readonly used_at: string
}

/** What two headers have in common that name the same columns in the same order, whatever their case and punctuation. */
export function headerShape(names: readonly string[]): string {
  // The forms of earlier versions had the syllables of Korean in parts.
  const forms = names.map((name) => foldHeader(name).normalize('NFKD'))
  return createHash('sha256').update(forms.join('\n')).digest('hex').slice(0, 32)
}

/** The mapping that was chosen last for a header of this shape; null when there is none. */
export function findMapping(database: Database, names: readonly string[]): SavedMapping | null {
  const stored = database
    .prepare<[string], StoredMapping>('SELECT * FROM mappings WHERE shape = ?')
    .get(headerShape(names))
  return stored ? toSaved(stored) : null
}

/** Remembers what somebody chose for a header; the name that it has, or was given, stays. */
export function rememberMapping(
  database: Database,
  names: readonly string[],
  mapping: Mapping,
  file: string,
  now: Date,
): void {
  database
    .prepare(
      `INSERT INTO mappings (shape, name, headers, mapping, used_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (shape) DO UPDATE SET mapping = excluded.mapping, headers = excluded.headers, used_at = excluded.used_at`,
    )
    .run(headerShape(names), file, JSON.stringify(names), JSON.stringify(mapping), localMinute(now))
}

/** All remembered mappings, by name. */
export function listMappings(database: Database): SavedMapping[] {
  return database.prepare<[], StoredMapping>('SELECT * FROM mappings ORDER BY name, id').all().map(toSaved)
}

/** Gives a mapping a name. Throws `not-found`. */
export function renameMapping(database: Database, id: number, name: string): void {
  const { changes } = database.prepare('UPDATE mappings SET name = ? WHERE id = ?').run(name.trim(), id)
  if (changes === 0) throw noMapping(id)
}

/** Changes what the columns are taken for. Throws `not-found`. */
export function editMapping(database: Database, id: number, mapping: Mapping): void {
  const { changes } = database.prepare('UPDATE mappings SET mapping = ? WHERE id = ?').run(JSON.stringify(mapping), id)
  if (changes === 0) throw noMapping(id)
}

/** Forgets a mapping. Throws `not-found`. */
export function deleteMapping(database: Database, id: number): void {
  if (database.prepare('DELETE FROM mappings WHERE id = ?').run(id).changes === 0) throw noMapping(id)
}

/** A mapping as the text of a JSON file, its columns by header, for people and other programs. Throws `not-found`. */
export function mappingText(database: Database, id: number): string {
  const stored = database.prepare<[number], StoredMapping>('SELECT * FROM mappings WHERE id = ?').get(id)
  if (!stored) throw noMapping(id)
  const { name, headers, mapping } = toSaved(stored)
  const columns = Object.fromEntries(Object.entries(mapping.columns).map(([role, at]) => [role, headers[at] ?? at]))
  return `${JSON.stringify({ name, headers, mapping: { ...mapping, columns } }, null, 2)}\n`
}

function toSaved(stored: StoredMapping): SavedMapping {
  return {
    id: stored.id,
    name: stored.name,
    headers: parseStored<string[]>(stored.headers, said('refusal.stored.mapping'), 'list'),
    mapping: parseStored<Mapping>(stored.mapping, said('refusal.stored.mapping'), ['headerRow', 'columns']),
    usedAt: stored.used_at,
  }
}

function noMapping(id: number): RegularsError {
  return new RegularsError('not-found', said('refusal.no-mapping', { id }))
}
