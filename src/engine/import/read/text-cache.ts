const SLOTS = 16_384
const SLOT_BYTES = 64

/** The hash {@link TextCache.get} wants, over the bytes from `start` to `end`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_SEED
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), HASH_FACTOR)
  return hash
}

/** Where {@link TextCache} keeps a text of this hash, if it keeps it. */
export function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** FNV-1a, 32 bits; open here because the CSV scanner hashes while it looks for the end of a field. */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_FACTOR = 0x01000193

/**
 * Turns bytes into strings, and the same bytes into the same string object as long as its slot is not taken by others.
 * A till's export repeats itself: this saves nearly all decoding, and a string met again hashes for free in a consumer's Map.
 */
export class TextCache {
  private readonly decode: (bytes: Buffer, start: number, end: number) => string
  private readonly texts: string[] = new Array<string>(SLOTS).fill('')
  private readonly lengths = new Uint8Array(SLOTS)
  private readonly stored = new Uint8Array(SLOTS * SLOT_BYTES)

  constructor(decode: (bytes: Buffer, start: number, end: number) => string) {
    this.decode = decode
  }

  /** The text of the bytes from `start` to `end`, whose hash is `hash`. */
  get(bytes: Buffer, start: number, end: number, hash: number): string {
    const length = end - start
    if (length > SLOT_BYTES) return this.decode(bytes, start, end)
    const slot = placeOf(hash)
    const offset = slot * SLOT_BYTES
    const stored = this.stored
    if (this.lengths[slot] === length) {
      let i = 0
      while (i < length && stored[offset + i] === bytes[start + i]) i++
      if (i === length) return this.texts[slot] as string
    }
    const text = this.decode(bytes, start, end)
    for (let i = 0; i < length; i++) stored[offset + i] = bytes[start + i] as number
    this.lengths[slot] = length
    this.texts[slot] = text
    return text
  }
}
