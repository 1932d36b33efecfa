import { createHash } from 'node:crypto'
import { HEAD_BYTES, RecordWalk } from './biff-records.ts'

/** With what Excel encrypts a workbook whose structure alone is protected, so that whoever opens it needs no password. */
const DEFAULT_PASSWORD = 'VelvetSweatshop'
const FILE_PASS = 0x002f
const WRITE_PROTECTED = 0x0086
const BOUND_SHEET = 0x0085
/** Records that stay as they are (MS-XLS 2.2.10): beginnings, what is shared with other users, and the record about encryption. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196])
const BLOCK_BYTES = 1_024
const KEY_BYTES = 5
/** The type and version of the encryption of Excel 97, then salt, verifier and the verifier's hash. */
const RC4_HEAD = Buffer.from('010001000100', 'hex')
const RC4_BYTES = 54

/**
 * The records of a workbook that needs no password though it is encrypted (RC4 of Excel 97 with Excel's own password), decrypted; the
 * same bytes for any other workbook, be it plain or protected by a person's password.
 */
export function decryptedByDefault(bytes: Buffer): Buffer {
  const walk = new RecordWalk(bytes)
  for (let seen = 0; seen < 8 && walk.advance(); seen++) {
    if (walk.id !== FILE_PASS) continue
    const content = bytes.subarray(walk.start, walk.end)
    if (content.length < RC4_BYTES || !content.subarray(0, RC4_HEAD.length).equals(RC4_HEAD)) return bytes
    const secret = secretOf(content.subarray(6, 22))
    if (!isRight(secret, content.subarray(22, RC4_BYTES))) return bytes
    const plain = decryptRecords(bytes, secret)
    plain.writeUInt16LE(WRITE_PROTECTED, walk.at)
    return plain
  }
  return bytes
}

/** What the keys of all blocks are made of (MS-OFFCRYPTO 2.3.6.2). */
function secretOf(salt: Buffer): Buffer {
  const password = md5(Buffer.from(DEFAULT_PASSWORD, 'utf16le')).subarray(0, KEY_BYTES)
  return md5(Buffer.concat(Array.from({ length: 16 }, () => [password, salt]).flat())).subarray(0, KEY_BYTES)
}

function isRight(secret: Buffer, encrypted: Buffer): boolean {
  const stream = keyStream(secret, 0, encrypted.length)
  const plain = Buffer.from(encrypted.map((byte, at) => byte ^ (stream[at] as number)))
  return md5(plain.subarray(0, 16)).equals(plain.subarray(16))
}

/** The key runs on over heads and records that are not encrypted; each block of the stream has a key of its own. */
function decryptRecords(bytes: Buffer, secret: Buffer): Buffer {
  const plain = Buffer.from(bytes)
  const walk = new RecordWalk(bytes)
  let block = -1
  let stream: Uint8Array = new Uint8Array(0)
  while (walk.advance()) {
    if (PLAIN.has(walk.id)) continue
    // Where a sheet begins can be read without the key.
    const from = walk.at + HEAD_BYTES + (walk.id === BOUND_SHEET ? 4 : 0)
    for (let at = from; at < walk.end; at++) {
      const here = Math.floor(at / BLOCK_BYTES)
      if (here !== block) {
        block = here
        stream = keyStream(secret, block, BLOCK_BYTES)
      }
      plain[at] = (bytes[at] as number) ^ (stream[at % BLOCK_BYTES] as number)
    }
  }
  return plain
}

/** The first bytes of the RC4 key stream of a block. */
function keyStream(secret: Buffer, block: number, length: number): Uint8Array {
  const number = Buffer.alloc(4)
  number.writeUInt32LE(block)
  const key = md5(Buffer.concat([secret, number]))
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  let j = 0
  for (let i = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255
    swap(state, i, j)
  }
  const stream = new Uint8Array(length)
  j = 0
  for (let at = 0, i = 0; at < length; at++) {
    i = (i + 1) & 255
    j = (j + (state[i] as number)) & 255
    swap(state, i, j)
    stream[at] = state[((state[i] as number) + (state[j] as number)) & 255] as number
  }
  return stream
}

function swap(state: Uint8Array, i: number, j: number): void {
  const before = state[i] as number
  state[i] = state[j] as number
  state[j] = before
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest()
}
