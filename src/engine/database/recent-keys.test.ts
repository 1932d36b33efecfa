import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecentKeys } from './recent-keys.ts'

describe('RecentKeys', () => {
  it('gives what was set as long as nothing was forgotten', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), (texts) => {
        const keys = new RecentKeys()
        for (const [key, text] of texts.entries()) {
          expect(keys.get(text)).toBeUndefined()
          keys.set(text, key)
        }
        expect(texts.map((text) => keys.get(text))).toEqual(texts.map((_, key) => key))
        expect(keys.forgot).toBe(false)
      }),
    )
  })

  it('says when it has begun to forget, and keeps what is asked for', () => {
    const keys = new RecentKeys()
    keys.set('often', -1)
    for (let key = 0; key < 200_000; key++) {
      keys.set(`${key}`, key)
      if (key % 10_000 === 0) expect(keys.get('often')).toBe(-1)
      if (!keys.forgot) expect(keys.get('0')).toBe(0)
    }
    expect(keys.forgot).toBe(true)
    expect(keys.get('1')).toBeUndefined()
    expect(keys.get('199999')).toBe(199_999)
  })

  it('remembers fewer long texts, so that all of them together stay bounded', () => {
    const keys = new RecentKeys()
    let most = 0
    for (let key = 0; key < 2_000; key++) {
      keys.set(`${key}`.padEnd(32_000, 'x'), key)
      most = Math.max(most, keys.characters)
    }
    expect(most).toBeLessThan(8_100_000)
    expect(keys.forgot).toBe(true)
    expect(keys.get('1999'.padEnd(32_000, 'x'))).toBe(1_999)
  })
})
