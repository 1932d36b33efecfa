import { countryNames, detailRows } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import { foldText } from './search-text.ts'

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

/** What a customer can be found by; the phone number also without its spaces and marks. */
export const SEARCH_FIELDS = ['id', 'name', 'email', 'phone', 'digits'] as const

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
  return {
    keys,
    names,
    emails,
    phones,
    optOut,
    ...placeCountries(countryKeys, countryNames(database)),
    folded: foldFields(ids, names, emails, phones),
  }
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
