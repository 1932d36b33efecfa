import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { listColumns } from './list-columns.ts'
import { pseudonyms } from './pseudonyms.ts'
import { customerFixture } from './testing/report-fixture.ts'

const key = (byte: number) => new Uint8Array(32).fill(byte)

it('calls a customer the same in one export, others otherwise, and otherwise in the next export', () => {
  const [one, next] = [pseudonyms(key(1)), pseudonyms(key(2))]
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(one(a)).toMatch(/^C-[0-9a-f]{14}$/)
      expect(one(a) === one(b)).toBe(a === b)
      expect(next(a)).not.toBe(one(a))
    }),
  )
})

it('leaves out who a customer is and how to reach them, and says that the rest are pseudonyms', () => {
  const run = {
    words: ENGLISH,
    currency: 'GBP',
    settings: { ...DEFAULT_SETTINGS, exclude: [], asOf: '2026-11-01', duplicates: 'drop', map: 'two' },
    bins: [5, 5, 5],
    bestIs: 'highest',
    clusterNames: [],
    expectedBy: null,
  } as unknown as Parameters<typeof listColumns>[1]
  const columns = listColumns(['phone', 'segment', 'name', 'email'], run, { pseudonym: pseudonyms(key(1)) })
  expect(columns.map(({ header }) => header)).toEqual(['Customer (pseudonym)', 'Segment'])
  const row = { ...customerFixture({ id: '17', phone: '+44 20 7946 0000' }), averageOrder: 0 } as never
  expect(columns.map(({ value }) => value(row))).toEqual([pseudonyms(key(1))('17'), 'Champions'])
})
