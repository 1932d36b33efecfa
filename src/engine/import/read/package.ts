import { posix } from 'node:path'
import type { Budgets } from './budgets.ts'
import type { OpenFile } from './open-file.ts'
import { type ReadWatch, watchReading } from './read-watch.ts'
import { forEachElement } from './xml-elements.ts'
import { utf8Chunks } from './xml-encoding.ts'
import { type XmlHandler, XmlScanner } from './xml-scanner.ts'
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts'
import { entryChunks, type Unpacked } from './zip-entry.ts'

/** A link from one part to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string
  /** The last word of its type, such as `worksheet`; the same in transitional and strict files. */
  readonly kind: string
  /** The part it leads to, from the root of the package. */
  readonly target: string
}

/** The parts of an Office package (a zip archive with links between its files). */
export interface Package {
  readonly file: OpenFile
  readonly budgets: Budgets
  readonly directory: ZipDirectory
  /** The chunks of a part, unpacked and checked. */
  chunks(entry: ZipEntry, watch: ReadWatch): AsyncGenerator<Buffer, void, undefined>
}

/** Opens the package in `file`. */
export async function openPackage(file: OpenFile, budgets: Budgets): Promise<Package> {
  const directory = await readZipDirectory(file, budgets)
  const unpacked: Unpacked = new Map()
  return { file, budgets, directory, chunks: (entry, watch) => entryChunks(file, entry, budgets, unpacked, watch) }
}

/** Runs a handler over an XML part that may be large. */
export async function scanPart(parts: Package, entry: ZipEntry, handler: XmlHandler, watch: ReadWatch): Promise<void> {
  const { refusals } = parts.file
  const scanner = new XmlScanner(handler, entry.name, parts.budgets, refusals)
  for await (const chunk of utf8Chunks(parts.chunks(entry, watch), refusals)) {
    scanner.feed(chunk)
    if (handler.abandoned === true) return
  }
  scanner.end()
}

/** Visits every element of a small XML part, see {@link forEachElement}. */
export async function visitPart(
  parts: Package,
  entry: ZipEntry,
  visit: (path: string, xml: XmlScanner) => void,
): Promise<void> {
  const { refusals } = parts.file
  const { smallPartBytes, milliseconds } = parts.budgets
  if (entry.bytes > smallPartBytes) throw refusals.tooMuchToUnpack(`its part ${entry.name} is oversized`)
  const watch = watchReading({}, milliseconds, refusals)
  await forEachElement(utf8Chunks(parts.chunks(entry, watch), refusals), entry.name, parts.budgets, refusals, visit)
}

/** The links of `part` ('' for the package itself); none when it has no list of links. */
export async function readRelationships(parts: Package, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(`/${part}`)
  const entry = parts.directory.find(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  const found: Relationship[] = []
  if (entry === undefined) return found
  await visitPart(parts, entry, (path, xml) => {
    if (path !== 'Relationships/Relationship' || xml.attribute('TargetMode') === 'External') return
    const target = xml.attribute('Target')?.trim().replaceAll('\\', '/')
    if (target === undefined) return
    found.push({
      id: xml.attribute('Id') ?? '',
      kind: xml.attribute('Type')?.split('/').at(-1) ?? '',
      target: posix.resolve(folder, decodePercent(target)).slice(1),
    })
  })
  return found
}

function decodePercent(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
