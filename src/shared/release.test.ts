import { describe, expect, it } from 'vitest'
import { release } from './release.ts'

describe('release', () => {
  it('empties arrays, also twice and where two look at the same memory', () => {
    const numbers = new Float64Array(1_000)
    const bytes = new Uint8Array(numbers.buffer)
    release(numbers, bytes)
    release(numbers)
    expect([numbers.length, bytes.length, numbers.buffer.byteLength]).toEqual([0, 0, 0])
  })

  it('leaves alone what threads share', () => {
    const shared = new Int32Array(new SharedArrayBuffer(8))
    release(shared)
    expect(shared).toHaveLength(2)
  })
})
