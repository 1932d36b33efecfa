import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, inflateRawSync } from 'node:zlib'

/** One file of an archive, still compressed. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const DEFLATED = 8
// 1 January 1980, the first day the format knows: the same content gives the same bytes.
const DOS_DATE = 33
const MAX_BYTES = 0xffff_ffff

/** The entries of an archive that this program has just made; no reader for foreign files. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = bytes.length - END_LENGTH
  if (bytes.readUInt32LE(end) !== END) throw new RangeError('Not an archive without a comment.')
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The text of an entry. */
export function entryText({ method, packed }: ZipEntry): string {
  return Buffer.from(method === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8')
}

/** Writes an archive into a file, one entry after the other, without holding an entry in memory. */
export class ZipFileWriter {
  readonly #file: FileHandle
  readonly #directory: Buffer[] = []
  #position = 0

  constructor(file: FileHandle) {
    this.#file = file
  }

  /** Takes an entry over as it is. */
  async copy(entry: ZipEntry): Promise<void> {
    const at = this.#position
    const header = { ...entry, packedSize: entry.packed.length }
    await this.#append(localHeader(header))
    await this.#append(entry.packed)
    this.#directory.push(centralHeader(header, at))
  }

  /** Compresses text that comes in pieces. */
  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const at = this.#position
    const header = { name, method: DEFLATED, crc: 0, size: 0, packedSize: 0 }
    await this.#append(localHeader(header))
    const start = this.#position
    const measured = function* () {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece)
        header.crc = crc32(bytes, header.crc)
        header.size += bytes.length
        yield bytes
      }
    }
    await pipeline(measured, createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
      for await (const bytes of packed) await this.#append(bytes)
    })
    header.packedSize = this.#position - start
    if (header.size > MAX_BYTES) throw new RangeError('A part of the workbook is beyond 4 GiB.')
    const known = localHeader(header)
    await this.#file.write(known, 0, known.length, at)
    this.#directory.push(centralHeader(header, at))
  }

  /** Writes the directory, without which nothing can be read. */
  async finish(): Promise<void> {
    const start = this.#position
    for (const header of this.#directory) await this.#append(header)
    if (this.#position > MAX_BYTES) throw new RangeError('The workbook is beyond 4 GiB.')
    const end = Buffer.alloc(END_LENGTH)
    end.writeUInt32LE(END, 0)
    end.writeUInt16LE(this.#directory.length, 8)
    end.writeUInt16LE(this.#directory.length, 10)
    end.writeUInt32LE(this.#position - start, 12)
    end.writeUInt32LE(start, 16)
    await this.#append(end)
  }

  async #append(bytes: Uint8Array): Promise<void> {
    let done = 0
    while (done < bytes.length) {
      const { bytesWritten } = await this.#file.write(bytes, done, bytes.length - done, this.#position)
      done += bytesWritten
      this.#position += bytesWritten
    }
  }
}

type Header = Omit<ZipEntry, 'packed'> & { readonly packedSize: number }

function localHeader(header: Header): Buffer {
  const name = Buffer.from(header.name)
  const bytes = Buffer.alloc(30)
  bytes.writeUInt32LE(LOCAL, 0)
  writeCommon(bytes, 4, header, name.length)
  return Buffer.concat([bytes, name])
}

function centralHeader(header: Header, localAt: number): Buffer {
  const name = Buffer.from(header.name)
  const bytes = Buffer.alloc(46)
  bytes.writeUInt32LE(CENTRAL, 0)
  bytes.writeUInt16LE(20, 4)
  writeCommon(bytes, 6, header, name.length)
  bytes.writeUInt32LE(localAt, 42)
  return Buffer.concat([bytes, name])
}

/** The 26 bytes that both headers share. */
function writeCommon(bytes: Buffer, at: number, header: Header, nameLength: number): void {
  bytes.writeUInt16LE(20, at)
  bytes.writeUInt16LE(header.method, at + 4)
  bytes.writeUInt16LE(DOS_DATE, at + 8)
  bytes.writeUInt32LE(header.crc, at + 10)
  bytes.writeUInt32LE(header.packedSize, at + 14)
  bytes.writeUInt32LE(header.size, at + 18)
  bytes.writeUInt16LE(nameLength, at + 22)
}
