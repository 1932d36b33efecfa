import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a test archive; what is not said is written honestly. */
export interface TestPart {
  readonly name: string
  readonly data: string | Buffer
  readonly stored?: boolean
  readonly flags?: number
  readonly method?: number
  readonly claimedBytes?: number
  readonly claimedCrc?: number
}

/** Writes an archive, for tests only. `comment` ends it. */
export function writeZip(parts: readonly TestPart[], comment: Buffer = Buffer.alloc(0)): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = part.stored === true ? data : deflateRawSync(data)
    const name = Buffer.from(part.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(part.flags ?? 0, 2)
    common.writeUInt16LE(part.method ?? (part.stored === true ? 0 : 8), 4)
    common.writeUInt32LE(part.claimedCrc ?? crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.claimedBytes ?? data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, name]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...bodies, list, end, comment])
}
