import { foldWords } from '../values/fold.ts'
import { isNoName } from '../values/nobody-names.ts'
import { isNobody } from '../values/row-words.ts'
import type { Evidence } from './evidence.ts'

/** An id beside so many people who share no name is nobody's, where hardly another one has two. */
const MANY_PEOPLE = 4
/** Hardly any is this share of the ids. */
const FEW = 0.1

/**
 * Ids that stand for those whom nobody entered, in lower case: such as 99999 beside several people, one beside nobody's names alone, and one beside very many
 * people while the others have one each, as the shop's own address. `others` are columns that name the customer too, `name` the one of names.
 */
export function placeholders(
  evidence: Evidence,
  customer: number,
  others: readonly number[],
  name: number | undefined,
): Set<string> {
  const found = new Set<string>()
  for (const other of others) {
    for (const key of sharedBy(evidence, customer, other)) {
      if (isPlaceholder(key)) found.add(key.toLowerCase())
    }
  }
  for (const key of evidence.column(customer).values.keys())
    if (/^-1$/.test(key) || NO_ADDRESS.test(key)) found.add(key.toLowerCase())
  if (name !== undefined && name !== customer) for (const key of idsOfNobody(evidence, customer, name)) found.add(key)
  return found
}

/** Whether an id looks like one that a till puts where nobody was entered. */
export function isPlaceholder(id: string): boolean {
  return /^(?:-\d+|0+|9{3,}|1{4,}|12345\d*|n\/?a|x+)$/i.test(id) || ANYBODYS_ADDRESS.test(id)
}

/** Addresses that say that there is none. */
const NO_ADDRESS =
  /^(?:no|no-?(?:e-?)?mail|none|na|no-?reply|unknown|anonym\w*|dummy|walk-?in|sin-?(?:correo|e?-?mail)|keine?(?:-?e?-?mail)?|senza-?e?-?mail|sans-?e?-?mail|sem-?e-?mail|geen-?e?-?mail)@/i
/** Addresses that are nobody's in particular where several people have them. */
const ANYBODYS_ADDRESS =
  /^(?:guest|cash|info|shop|store|sales|test|pos|till|office|hello|contact|kasse|tienda|ventas)@/i

/** The values of a column beside which several different values of another one stand; all that name nobody are one. */
export function sharedBy(evidence: Evidence, at: number, other: number): ReadonlySet<string> {
  const beside = evidence.keys(other)
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const [index, key] of evidence.keys(at).entries()) {
    const text = (beside[index] as string).toLowerCase()
    if (key === '' || text === '') continue
    const value = isNobody(text) ? '' : text
    const before = first.get(key)
    if (before === undefined) first.set(key, value)
    else if (before !== value) shared.add(key)
  }
  return shared
}

/** Ids beside nobody's names alone, and those beside very many people. */
function idsOfNobody(evidence: Evidence, customer: number, name: number): string[] {
  const names = new Map<string, Set<string>>()
  for (const [index, id] of evidence.keys(customer).entries()) {
    const text = evidence.keys(name)[index] as string
    if (id === '' || text === '' || id === text) continue
    const key = id.toLowerCase()
    const known = names.get(key)
    if (known === undefined) names.set(key, new Set([text]))
    else known.add(text)
  }
  const ids = [...names]
  const few = Math.max(1, ids.length * FEW)
  // A customer without a name is a customer still.
  const nobodys = ids.filter(([, texts]) => [...texts].every((text) => isNobody(text) && !isNoName(text)))
  const several = ids.filter(([, texts]) => texts.size > 1)
  const shared = several.filter(([, texts]) => hasManyPeople(texts))
  return [...(nobodys.length > few ? [] : nobodys), ...(several.length > few ? [] : shared)].map(([id]) => id)
}

/** Whether names have no word in common with each other, as those of a person or a family have. */
function hasManyPeople(names: ReadonlySet<string>): boolean {
  const seen = new Set<string>()
  let people = 0
  for (const name of names) {
    const words = foldWords(name)
    if (isNobody(name) || words.some((word) => seen.has(word))) continue
    for (const word of words) seen.add(word)
    people++
  }
  return people >= MANY_PEOPLE
}
