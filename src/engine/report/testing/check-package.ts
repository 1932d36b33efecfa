import { posix } from 'node:path'
import { all, attribute, type XmlElement } from './xml-tree.ts'

/** The parts of a workbook by their names: each as a tree. */
export type Parts = ReadonlyMap<string, XmlElement>

/** A link to a part. */
export interface Link {
  readonly id: string
  readonly kind: string
  readonly target: string
}

const TYPES = '[Content_Types].xml'
const KINDS: Readonly<Record<string, string>> = {
  worksheet: 'worksheet',
  styles: 'styles',
  sharedStrings: 'sharedStrings',
  theme: 'theme',
  drawing: 'drawing',
  chart: 'chart',
  table: 'table',
  officeDocument: 'main',
  'core-properties': 'core-properties',
  'extended-properties': 'extended-properties',
}

/** The links of a part, `''` for the package. */
export function linksOf(parts: Parts, part: string): Link[] {
  const folder = posix.dirname(`/${part}`)
  const list = parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`).slice(1))
  return all(list, 'Relationship')
    .filter((link) => attribute(link, 'TargetMode') !== 'External')
    .map((link) => ({
      id: attribute(link, 'Id'),
      kind: attribute(link, 'Type').split('/').at(-1) ?? '',
      target: posix.resolve(folder, attribute(link, 'Target')).slice(1),
    }))
}

/** Where the package (ECMA-376 part 2) does not hold together: parts without a type or a link, links without a part. */
export function packageFaults(parts: Parts): string[] {
  const faults: string[] = []
  const reached = new Set([TYPES])
  const visit = (part: string) => {
    const links = linksOf(parts, part)
    const ids = links.map(({ id }) => id)
    if (new Set(ids).size < ids.length) faults.push(`${part}: two links of the same id`)
    for (const { kind, target } of links) {
      if (!parts.has(target)) faults.push(`${part}: linked to ${target}, which is not there`)
      const type = typeOf(parts, target)
      const wanted = KINDS[kind]
      if (wanted !== undefined && type !== undefined && !type.endsWith(`${wanted}+xml`))
        faults.push(`${target}: a ${kind} of type ${type}`)
      if (reached.has(target)) continue
      reached.add(target)
      visit(target)
    }
  }
  visit('')
  for (const part of parts.keys()) {
    if (part === TYPES) continue
    if (typeOf(parts, part) === undefined) faults.push(`${part}: has no content type`)
    if (!part.endsWith('.rels') && !reached.has(part)) faults.push(`${part}: nothing leads to it`)
  }
  for (const override of all(parts.get(TYPES), 'Override')) {
    const name = attribute(override, 'PartName').slice(1)
    if (!parts.has(name)) faults.push(`${TYPES}: names ${name}, which is not there`)
  }
  return faults
}

function typeOf(parts: Parts, part: string): string | undefined {
  const types = parts.get(TYPES)
  const own = all(types, 'Override').find((type) => attribute(type, 'PartName') === `/${part}`)
  const byEnding = all(types, 'Default').find((type) => part.endsWith(`.${attribute(type, 'Extension')}`))
  const found = own ?? byEnding
  return found && attribute(found, 'ContentType')
}
