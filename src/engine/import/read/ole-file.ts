import type { Refusals } from './refusals.ts'

const HEADER_BYTES = 512
const ENTRY_BYTES = 128
/** Sector numbers from here on stand for ends, free sectors and the tables themselves. */
const NO_SECTOR = 0xfffffffa
const IN_HEADER = 109
const TYPE = { stream: 2, root: 5 } as const

/** What there is of a stream: less than it was where the file is cut. */
export interface OleStream {
  readonly bytes: Buffer
  readonly isWhole: boolean
}

/** A compound file (MS-CFB), as what stands at its root. */
export interface OleFile {
  /** The names of the streams and storages at its root. */
  readonly names: readonly string[]
  /** The first of these streams that there is, whatever the case of its name. */
  stream(...names: readonly string[]): OleStream | undefined
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly siblings: readonly number[]
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Reads what a compound file holds. Every chain of sectors is followed at most once round, so that loops and lengths that lie end in
 * `damaged-file` or in a stream that is not whole, never in endless work or more memory than the file has bytes.
 */
export function readOle(file: Buffer, refusals: Refusals): OleFile {
  if (file.length < HEADER_BYTES) throw refusals.incomplete('its head is cut')
  const shift = file.readUInt16LE(30)
  const miniShift = file.readUInt16LE(32)
  if (shift < 7 || shift > 16 || miniShift > shift) throw refusals.damaged(`its sectors have 2^${shift} bytes`)
  const sectorBytes = 1 << shift
  const sectorCount = Math.ceil(file.length / sectorBytes) - 1

  const sector = (number: number) => file.subarray((number + 1) * sectorBytes, (number + 2) * sectorBytes)
  const table = readTable()

  /** The numbers of all sectors that hold the table of sectors: 109 in the head, the others in a chain of their own. */
  function tableSectors(): number[] {
    const found: number[] = []
    const add = (bytes: Buffer, count: number) => {
      for (let i = 0; i < count && i * 4 + 4 <= bytes.length; i++) {
        const number = bytes.readUInt32LE(i * 4)
        if (number < sectorCount) found.push(number)
      }
    }
    add(file.subarray(76, HEADER_BYTES), IN_HEADER)
    const perSector = sectorBytes / 4 - 1
    const seen = new Set<number>()
    for (let next = file.readUInt32LE(68); next < sectorCount; ) {
      if (seen.has(next)) throw refusals.damaged('the list of its sector tables runs in a loop')
      seen.add(next)
      const bytes = sector(next)
      add(bytes, perSector)
      next = bytes.length < sectorBytes ? NO_SECTOR : bytes.readUInt32LE(perSector * 4)
    }
    return found
  }

  function readTable(): Uint32Array {
    const perSector = sectorBytes / 4
    // More tables than sectors to list are repeated ones.
    const sectors = tableSectors().slice(0, Math.ceil(sectorCount / perSector))
    const numbers = new Uint32Array(sectors.length * perSector).fill(NO_SECTOR)
    sectors.forEach((number, at) => {
      const bytes = sector(number)
      for (let i = 0; i * 4 + 4 <= bytes.length; i++) numbers[at * perSector + i] = bytes.readUInt32LE(i * 4)
    })
    return numbers
  }

  /** The pieces of a chain from `start` on, up to `most` bytes; a chain that ends or leaves the file before gives less. */
  function chain(start: number, most: number, links: Uint32Array, pieceOf: (number: number) => Buffer): Buffer {
    const pieces: Buffer[] = []
    const seen = new Uint8Array(links.length)
    let bytes = 0
    for (let number = start; bytes < most && number < links.length; number = links[number] as number) {
      if (seen[number] === 1) throw refusals.damaged('a chain of its sectors runs in a loop')
      seen[number] = 1
      const piece = pieceOf(number)
      if (piece.length === 0) break
      pieces.push(piece)
      bytes += piece.length
    }
    return Buffer.concat(pieces, Math.min(bytes, most))
  }

  if (file.readUInt32LE(48) >= sectorCount) throw refusals.incomplete('its directory is missing')
  const big = (start: number, most: number) => chain(start, most, table, sector)
  const entries = readEntries(big(file.readUInt32LE(48), file.length))
  const root = entries.find(({ type }) => type === TYPE.root)
  if (root === undefined) throw refusals.damaged('its directory has no root')
  const top = topOf(root, entries)

  function bytesOf({ start, size }: Entry): Buffer {
    if (size >= file.readUInt32LE(56)) return big(start, size)
    const miniBytes = 1 << miniShift
    const small = big((root as Entry).start, (root as Entry).size)
    const list = big(file.readUInt32LE(60), file.length)
    const links = Uint32Array.from({ length: list.length >> 2 }, (_, i) => list.readUInt32LE(i * 4))
    return chain(start, size, links, (number) => small.subarray(number * miniBytes, (number + 1) * miniBytes))
  }

  return {
    names: top.map(({ name }) => name),
    stream(...names) {
      for (const name of names) {
        const isWanted = (entry: Entry) => entry.type === TYPE.stream && entry.name.toLowerCase() === name.toLowerCase()
        const found = top.find(isWanted) ?? entries.find(isWanted)
        if (found === undefined) continue
        const bytes = bytesOf(found)
        return { bytes, isWhole: bytes.length === found.size }
      }
      return undefined
    },
  }
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(directory.readUInt16LE(at + 64), 64)
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66] as number,
      siblings: [directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72)],
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** The entries right below the root: those of documents inside the document have the same names. */
function topOf(root: Entry, entries: readonly Entry[]): Entry[] {
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = entries[number]
    if (entry === undefined || seen.has(number)) continue
    seen.add(number)
    waiting.push(...entry.siblings)
  }
  return [...seen].sort((a, b) => a - b).map((number) => entries[number] as Entry)
}
