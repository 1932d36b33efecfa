import { describe, expect, it } from 'vitest'
import { crossTable } from './cross-table.ts'

describe('crossTable', () => {
  it('counts every customer in one cell, and names the segment that a cluster mostly is', () => {
    const table = crossTable([2, 1, 2, 2], ['Lost', 'Champions', 'Lost', 'New'], ['Champions', 'New', 'Lost'])
    expect(table.rows).toEqual([1, 2])
    expect(table.counts).toEqual([
      [1, 0, 0],
      [0, 1, 2],
    ])
    expect(table.mostly).toEqual([
      { column: 'Champions', share: 1 },
      { column: 'Lost', share: 2 / 3 },
    ])
  })

  it('refuses a segment without a column', () => {
    expect(() => crossTable([1], ['Lost'], ['New'])).toThrow('No column for the segment Lost.')
  })
})
