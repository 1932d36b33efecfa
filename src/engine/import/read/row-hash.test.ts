import { describe, expect, it } from 'vitest'
import { HashedText } from './hashed-text.ts'
import { ContentHasher, type LineContent } from './row-hash.ts'

const LINE: LineContent = {
  order: new HashedText('1001'),
  customer: null,
  product: new HashedText('tea'),
  time: 1_700_000_000,
  quantity: 20_000,
  price: 45_000,
  amount: 90_000,
}

describe('the hash by which a line is found again', () => {
  it('is the same whatever lines stood before it', () => {
    const alone = new ContentHasher().hash(LINE)
    const later = new ContentHasher()
    later.hash({ ...LINE, customer: new HashedText('ann') })
    expect(later.hash(LINE)).toBe(alone)
  })

  it('differs where any part does, and tells nothing from an empty text', () => {
    const others: Partial<LineContent>[] = [
      {},
      { order: null },
      { customer: new HashedText('') },
      { product: new HashedText('Tea') },
      { time: 1_700_000_001 },
      { quantity: 10_000 },
      { price: 40_000 },
      { amount: -90_000 },
      { order: LINE.product, product: LINE.order },
    ]
    const hasher = new ContentHasher()
    expect(new Set(others.map((other) => hasher.hash({ ...LINE, ...other }))).size).toBe(others.length)
  })
})
