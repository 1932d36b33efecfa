import { countryNames, type DetailRow, detailRows, detailRowsOf } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import { mergedInto } from '../sales/merges.ts'
import { foldText, respellText } from './search-text.ts'

/** Who customers are, column by column: what imports said of them, whatever a run makes of it. */
export interface CustomerDirectory {
  /** The customers' keys, ascending; all columns are in their order. */
  readonly keys: Int32Array
  readonly names: readonly (string | null)[]
  readonly emails: readonly (string | null)[]
  readonly phones: readonly (string | null)[]
  /** The countries there are. */
  readonly countryNames: readonly string[]
  /** Each customer's place in `countryNames`; as many as there are for customers without a country. */
  readonly country: Int32Array
  /** 1 asked not to be written to, 0 agreed, -1 unknown. */
  readonly optOut: Int8Array
  /** One field of every customer as it is compared, empty for no value; made when it is first asked for. */
  readonly folded: (field: SearchField) => readonly string[]
}

/** What imports said of one customer beside the id; the newest import that said something wins. */
export interface CustomerDetails {
  readonly name: string | null
  readonly country: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Whether they asked not to be written to. */
  readonly optOut: boolean | null
}

/** What a customer can be found by; the name also as `Jaeger` for `Jäger`, the phone number also without its spaces and marks. */
export const SEARCH_FIELDS = ['id', 'name', 'respelled', 'email', 'phone', 'digits'] as const

/** One of {@link SEARCH_FIELDS}. */
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Looks up who the customers with these keys and ids are; of what several imports said, the newest that said something wins. */
export function readDirectory(database: Database, keys: Int32Array, ids: readonly string[]): CustomerDirectory {
  const count = keys.length
  const names = new Array<string | null>(count).fill(null)
  const emails = new Array<string | null>(count).fill(null)
  const phones = new Array<string | null>(count).fill(null)
  const optOut = new Int8Array(count).fill(-1)
  const countryKeys = new Int32Array(count)
  let at = 0
  for (const [customer, name, country, email, phone, isOut] of detailRows(database)) {
    while (at < count && (keys[at] as number) < customer) at++
    if (at === count) break
    if (keys[at] !== customer) continue
    if (name !== null) names[at] = name
    if (country !== null) countryKeys[at] = country
    if (email !== null) emails[at] = email
    if (phone !== null) phones[at] = phone
    if (isOut !== null) optOut[at] = isOut
  }
  const searchedIds = ids.slice()
  for (const { place, id, rows } of mergedAside(database, keys)) {
    searchedIds[place] = `${searchedIds[place]} ${id}`
    for (const [, name, country, email, phone, isOut] of rows) {
      names[place] ??= name
      if (countryKeys[place] === 0) countryKeys[place] = country ?? 0
      emails[place] ??= email
      phones[place] ??= phone
      // Who asked not to be written to under any of their ids has asked.
      if (isOut === 1 || (isOut === 0 && optOut[place] === -1)) optOut[place] = isOut
    }
  }
  return {
    keys,
    names,
    emails,
    phones,
    optOut,
    ...placeCountries(countryKeys, countryNames(database)),
    folded: foldFields(searchedIds, names, emails, phones),
  }
}

/** What the directory says of the customer at a place. */
export function detailsAt(directory: Omit<CustomerDirectory, 'folded'>, at: number): CustomerDetails {
  const optOut = directory.optOut[at] as number
  return {
    name: directory.names[at] ?? null,
    country: directory.countryNames[directory.country[at] as number] ?? null,
    email: directory.emails[at] ?? null,
    phone: directory.phones[at] ?? null,
    optOut: optOut === -1 ? null : optOut === 1,
  }
}

/** Who was merged into one of these customers and is none of them: the place of that one, and what imports said, newest first. */
function mergedAside(
  database: Database,
  keys: Int32Array,
): { place: number; id: string; rows: readonly DetailRow[] }[] {
  const merged = mergedInto(database)
  if (merged.size === 0) return []
  const places = new Map<number, number>()
  for (const [place, key] of keys.entries()) places.set(key, place)
  const details = detailRowsOf(database, [...merged.keys()])
  const idOf = database.prepare<[number], string>('SELECT code FROM customers WHERE id = ?').pluck()
  return [...merged].flatMap(([member, owner]) => {
    const place = places.get(owner)
    if (place === undefined || places.has(member)) return []
    return [{ place, id: idOf.get(member) as string, rows: details.get(member) ?? [] }]
  })
}

/** Folds fields when they are first asked for. */
export function foldFields(
  ids: readonly string[],
  names: readonly (string | null)[],
  emails: readonly (string | null)[],
  phones: readonly (string | null)[],
): CustomerDirectory['folded'] {
  const known = new Map<SearchField, readonly string[]>()
  const fold = (texts: readonly (string | null)[]) => texts.map((text) => (text === null ? '' : foldText(text)))
  const make = {
    id: () => fold(ids),
    name: () => fold(names),
    respelled: () => names.map((name) => (name === null ? '' : (respellText(name) ?? ''))),
    email: () => fold(emails),
    phone: () => fold(phones),
    digits: () => phones.map((phone) => (phone === null ? '' : phone.replace(/\D+/g, ''))),
  } satisfies Record<SearchField, () => readonly string[]>
  return (field) => {
    const texts = known.get(field) ?? make[field]()
    known.set(field, texts)
    return texts
  }
}

/** Countries that occur, in the order in which they are met. */
function placeCountries(keys: Int32Array, names: ReadonlyMap<number, string>) {
  const places = new Map<number, number>()
  for (const key of keys) if (key !== 0 && !places.has(key)) places.set(key, places.size)
  return {
    countryNames: Array.from(places.keys(), (key) => names.get(key) ?? ''),
    country: keys.map((key) => places.get(key) ?? places.size),
  }
}
