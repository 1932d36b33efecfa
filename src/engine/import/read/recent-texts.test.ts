import { expect, it } from 'vitest'
import { RecentTexts } from './recent-texts.ts'

it('holds a bounded number of characters, and never says of a text what was said of another', () => {
  const texts = new RecentTexts<number>()
  let most = 0
  for (let at = 0; at < 3_000; at++) {
    const text = `${at}`.padEnd(20_000, 'x')
    texts.set(text, at, at)
    expect(texts.get(text, at)).toBe(texts.characters === 0 ? undefined : at)
    expect(texts.get(`${at}`, at)).toBeUndefined()
    most = Math.max(most, texts.characters)
  }
  expect(most).toBeGreaterThan(1_000_000)
  expect(most).toBeLessThanOrEqual(2_000_000)
})

it('counts a text that takes the place of another once', () => {
  const texts = new RecentTexts<number>()
  for (let at = 0; at < 100; at++) texts.set('x'.repeat(at), at, 5)
  expect(texts.characters).toBe(99)
})
