import { describe, expect, it } from 'vitest'
import { HashedText } from './hashed-text.ts'
import { ContentHasher, type LineContent, RowHasher, safeInteger } from './row-hash.ts'
import { CELL } from './source.ts'

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

it('hashes are as workspaces of earlier versions hold them, so that their rows are found again', () => {
  expect(new HashedText('1001')).toEqual({ text: '1001', low: 597_150_807, high: -1_268_425_324 })
  expect(new ContentHasher().hash(LINE)).toBe(1_804_314_092_046_733)
  const row = {
    ...{ number: 7, width: 6, values: ['tea é', 2.5, null, Date.UTC(2026, 2, 1), true, null] },
    kinds: Uint8Array.of(CELL.text, CELL.number, CELL.empty, CELL.date, CELL.boolean, CELL.error),
  }
  const hash = new RowHasher().hash(row)
  expect(hash).toEqual({ low: -394_114_218, high: 941_267_932 })
  expect(safeInteger(hash)).toBe(6_698_408_683_698_761)
})
