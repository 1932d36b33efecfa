import { type TestPart, writeZip } from './zip-writer.ts'

/** A file to be spoiled: its bytes, or what lies in its container, which is spoiled and then packed without a fault. */
export interface FuzzSeed {
  readonly name: string
  readonly bytes: Buffer
  readonly parts?: readonly TestPart[]
  readonly stream?: { readonly bytes: Buffer; readonly wrap: (bytes: Buffer) => Buffer }
}

/** A spoiled file. `mayBeEmpty` when it can rightly hold nothing any more. */
export interface Mutant {
  readonly name: string
  readonly bytes: Buffer
  readonly mayBeEmpty: boolean
}

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Spoils a file in one of several ways. */
export function mutate(seed: FuzzSeed, below: (bound: number) => number): Mutant {
  const way = below(seed.parts === undefined && seed.stream === undefined ? 5 : 8)
  const { name } = seed
  switch (way) {
    case 0:
      return { name, bytes: flipped(seed.bytes, below, 0), mayBeEmpty: false }
    case 1:
      return { name, bytes: seed.bytes.subarray(0, below(seed.bytes.length)), mayBeEmpty: true }
    case 2:
      return { name, bytes: flipped(seed.bytes, below, Math.max(0, seed.bytes.length - 400)), mayBeEmpty: false }
    case 3:
      return { name, bytes: spliced(seed.bytes, below), mayBeEmpty: true }
    case 4:
      return {
        name,
        bytes: Buffer.concat([seed.bytes, seed.bytes.subarray(below(seed.bytes.length))]),
        mayBeEmpty: true,
      }
    default:
      if (seed.stream !== undefined) {
        const { bytes, wrap } = seed.stream
        return {
          name,
          bytes: wrap(below(2) === 1 ? flipped(bytes, below, 0) : spliced(bytes, below)),
          mayBeEmpty: true,
        }
      }
      return { name, bytes: repacked(seed.parts as readonly TestPart[], below), mayBeEmpty: true }
  }
}

/** One to eight bytes changed, after `from`. */
function flipped(bytes: Buffer, below: (bound: number) => number, from: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let times = 1 + below(8); times > 0; times--) copy[from + below(copy.length - from)] = below(256)
  return copy
}

/** A stretch taken out, or put in twice. */
function spliced(bytes: Buffer, below: (bound: number) => number): Buffer {
  const start = below(bytes.length)
  const end = Math.min(bytes.length, start + 1 + below(64))
  const doubled = below(2) === 1 ? [bytes.subarray(start, end), bytes.subarray(start, end)] : []
  return Buffer.concat([bytes.subarray(0, start), ...doubled, bytes.subarray(end)])
}

/** One part spoiled, the archive around it whole, so that the spoiled XML is really read. */
function repacked(parts: readonly TestPart[], below: (bound: number) => number): Buffer {
  const victim = below(parts.length)
  return writeZip(
    parts.map((part, index) => {
      if (index !== victim) return part
      const data = Buffer.from(part.data)
      return { ...part, data: below(2) === 1 ? flipped(data, below, 0) : spliced(data, below) }
    }),
  )
}
