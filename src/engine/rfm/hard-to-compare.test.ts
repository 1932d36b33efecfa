import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type SettledSettings } from '../../shared/model/settings.ts'
import { findMap } from '../../shared/segment-maps/index.ts'
import { hardToCompare, type ScoredBy } from './hard-to-compare.ts'

const by = (settings: Partial<SettledSettings> = {}, more: Partial<ScoredBy> = {}): ScoredBy => ({
  settings: { ...DEFAULT_SETTINGS, asOf: '2024-03-01', exclude: [], ...settings },
  map: findMap('eleven-rfm'),
  thresholds: { recency: [1, 2], frequency: [1, 2], monetary: [1, 2] },
  ...more,
})

it.each<[string, ScoredBy, string[]]>([
  ['the same', by(), []],
  ['another day, and what is left out', by({ asOf: '2024-04-01', exclude: ['POST'] }), []],
  ['frequency', by({ frequency: 'days' }), ['frequency']],
  ['monetary', by({ monetary: 'perOrder' }), ['monetary']],
  ['returns', by({ returns: 'ignore' }), ['returns']],
  ['duplicates', by({ duplicates: 'drop' }), ['duplicates']],
  ['another map', by({}, { map: findMap('ten-rf') }), ['maps']],
  [
    'other thresholds',
    by({}, { thresholds: { recency: [1, 3], frequency: [1, 2], monetary: [1, 2] } }),
    ['thresholds'],
  ],
  ['nobody', by({}, { thresholds: null }), ['thresholds']],
  [
    'all of it',
    by({ monetary: 'margin', frequency: 'lines' }, { map: findMap('ten-rf'), thresholds: null }),
    ['maps', 'frequency', 'monetary', 'thresholds'],
  ],
])('says of results that differ by %s what makes them hard to compare', (_, later, said) => {
  const keys = said.map((each) => `warning.compare.${each}`)
  expect(hardToCompare(by(), later).map(({ key }) => key)).toEqual(keys)
  expect(hardToCompare(later, by()).map(({ key }) => key)).toEqual(keys)
})
