import type { Budgets } from './budgets.ts'
import type { OpenFile } from './open-file.ts'

const END_MARK = Buffer.from('504b0506', 'hex')
const END_BYTES = 22
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_END = 0x06064b50
const ZIP64_END_BYTES = 56
const CENTRAL = 0x02014b50
const CENTRAL_BYTES = 46
/** How much may stand behind the archive: a comment of 64 KiB at most, and what others added. */
const MAX_TRAILER = 1024 * 1024
const MAX_DIRECTORY_BYTES = 64 * 1024 * 1024
const ENCRYPTED_FLAG = 1
const ZIP64_EXTRA = 1

/** One file of an archive, as its central directory tells it. */
export interface ZipEntry {
  /** As written in the archive. */
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where its local header lies in the file. */
  readonly headerOffset: number
}

/** The files of an archive. Names are looked up as written first, then without regard to case, leading slashes and the kind of slash. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** The entry of that name, or undefined; throws `damaged-file` where nothing tells which of several is meant. */
  find(name: string): ZipEntry | undefined
}

interface End {
  readonly entries: number
  readonly directoryBytes: number
  readonly directoryOffset: number
  /** Where the directory ends in the file. */
  readonly at: number
}

/**
 * Reads an archive's central directory, from the end of the file (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). Bytes before the
 * archive shift all offsets and are allowed for.
 */
export async function readZipDirectory(file: OpenFile, budgets: Budgets): Promise<ZipDirectory> {
  const end = await findEnd(file)
  const shift = end.at - end.directoryBytes - end.directoryOffset
  if (shift < 0 || end.directoryBytes > end.at)
    throw file.refusals.damaged('the list of its parts points outside the file')
  if (end.entries > budgets.entries || end.directoryBytes > MAX_DIRECTORY_BYTES) {
    throw file.refusals.tooMuchToUnpack(`it is made of ${end.entries} parts`)
  }
  const bytes = await file.read(end.at - end.directoryBytes, end.directoryBytes)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < end.entries; ) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      throw file.refusals.damaged('the list of its parts is cut or overwritten')
    }
    const size = CENTRAL_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (at + size > bytes.length) throw file.refusals.damaged('the list of its parts is cut')
    entries.push(readEntry(bytes.subarray(at, at + size), shift, file))
    at += size
  }
  return directoryOf(entries, file)
}

/** The form of a part's name under which it is looked up. */
function normalName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function directoryOf(entries: readonly ZipEntry[], file: OpenFile): ZipDirectory {
  const byName = Map.groupBy(entries, ({ name }) => normalName(name))
  return {
    entries,
    find(name) {
      const found = byName.get(normalName(name)) ?? []
      const written = found.filter((entry) => entry.name === name)
      const [first, ...others] = written.length > 0 ? written : found
      if (others.some(({ crc, bytes }) => crc !== first?.crc || bytes !== first.bytes)) {
        throw file.refusals.damaged(`it holds the part ${name} twice`)
      }
      return first
    },
  }
}

function readEntry(record: Buffer, shift: number, file: OpenFile): ZipEntry {
  if ((record.readUInt16LE(8) & ENCRYPTED_FLAG) !== 0) throw file.refusals.encrypted()
  const nameEnd = CENTRAL_BYTES + record.readUInt16LE(28)
  const extra = record.subarray(nameEnd, nameEnd + record.readUInt16LE(30))
  const wide = zip64Numbers(extra)
  const number = (at: number) => {
    const narrow = record.readUInt32LE(at)
    return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow
  }
  const bytes = number(24)
  const packedBytes = number(20)
  return {
    name: record.toString('utf8', CENTRAL_BYTES, nameEnd),
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    bytes,
    packedBytes,
    headerOffset: number(42) + shift,
  }
}

/** The 64-bit numbers of an entry's zip64 field, in their fixed order: size, packed size, offset. */
function zip64Numbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === ZIP64_EXTRA) {
      const numbers: number[] = []
      for (let i = at + 4; i + 8 <= Math.min(at + 4 + size, extra.length); i += 8)
        numbers.push(Number(extra.readBigUInt64LE(i)))
      return numbers
    }
    at += 4 + size
  }
  return []
}

async function findEnd(file: OpenFile): Promise<End> {
  const tailBytes = Math.min(file.size, MAX_TRAILER + END_BYTES + ZIP64_LOCATOR_BYTES)
  const tailStart = file.size - tailBytes
  const tail = await file.read(tailStart, tailBytes)
  let inside: number | undefined
  for (let at = tail.lastIndexOf(END_MARK); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_MARK, at - 1)) {
    if (at + END_BYTES > tail.length) continue
    const end = at + END_BYTES + tail.readUInt16LE(at + 20)
    if (end === tail.length) return endAt(file, tail, at, tailStart)
    // A newline, or what a mail program or a disk added, may follow the end; what an archive holds may not be taken for it.
    const wouldStart = tailStart + at - tail.readUInt32LE(at + 12) - tail.readUInt32LE(at + 16)
    if (end < tail.length && wouldStart === 0) inside ??= at
  }
  if (inside !== undefined) return endAt(file, tail, inside, tailStart)
  throw file.refusals.incomplete('the list of the parts of its archive is missing')
}

async function endAt(file: OpenFile, tail: Buffer, at: number, tailStart: number): Promise<End> {
  const narrow: End = {
    entries: tail.readUInt16LE(at + 10),
    directoryBytes: tail.readUInt32LE(at + 12),
    directoryOffset: tail.readUInt32LE(at + 16),
    at: tailStart + at,
  }
  const locator = at - ZIP64_LOCATOR_BYTES
  const hasLocator = locator >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR
  return hasLocator ? zip64End(file, tailStart + locator, Number(tail.readBigUInt64LE(locator + 8))) : narrow
}

/** Bytes before the archive shift the offset the locator gives; then the record lies right before the locator. */
async function zip64End(file: OpenFile, locatorAt: number, claimed: number): Promise<End> {
  for (const at of [claimed, locatorAt - ZIP64_END_BYTES]) {
    const record = await file.read(Math.max(at, 0), ZIP64_END_BYTES)
    if (at < 0 || record.length < ZIP64_END_BYTES || record.readUInt32LE(0) !== ZIP64_END) continue
    return {
      entries: Number(record.readBigUInt64LE(32)),
      directoryBytes: Number(record.readBigUInt64LE(40)),
      directoryOffset: Number(record.readBigUInt64LE(48)),
      at,
    }
  }
  throw file.refusals.damaged('the record at its end is missing')
}
