import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../../../shared/model/run-list.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../../shared/model/settings.ts'
import { findMap } from '../../../../shared/segment-maps/index.ts'
import { conflictsOf } from './conflicts.ts'

const ELEVEN = findMap('eleven-rfm')

const run = (settings: Partial<Settings> = {}): RunRecord => ({
  runId: 7,
  name: 'March',
  madeAt: '2026-03-31T10:00:00Z',
  isStale: false,
  settings: { ...DEFAULT_SETTINGS, ...settings, exclude: [], asOf: '2026-03-31' },
  mapTitle: 'Eleven segments',
  customers: 100,
  revenue: 1,
})

describe('settings that do not go together', () => {
  test('are none by default', () => {
    expect(conflictsOf(DEFAULT_SETTINGS, ELEVEN, [])).toEqual([])
  })

  test.each<[string, Settings, readonly RunRecord[], RegExp]>([
    ['too many scores', { ...DEFAULT_SETTINGS, bins: 7 }, [], /needs 5 scores per measure, but there are 7\./],
    [
      'own thresholds',
      { ...DEFAULT_SETTINGS, scheme: 'own', own: { recency: [10, 20], frequency: null, monetary: null } },
      [],
      /your thresholds make 3, 5, and 5\./,
    ],
    ['frozen with other scores', { ...DEFAULT_SETTINGS, frozenRun: 7 }, [run({ bins: 4 })], /“March” has 4\./],
    [
      'frozen with other frequency',
      { ...DEFAULT_SETTINGS, frozenRun: 7 },
      [run({ frequency: 'lines' })],
      /^“March” counts frequency in a different way/,
    ],
    ['a frozen run that is gone', { ...DEFAULT_SETTINGS, frozenRun: 7 }, [], /^Saved result 7.* was deleted\.$/],
    [
      'a period backwards',
      { ...DEFAULT_SETTINGS, window: { kind: 'between', from: '2026-02-01', to: '2026-01-01' } },
      [],
      /ends before it starts/,
    ],
  ])('%s: said in a sentence, and every remedy mends it', (_, settings, runs, sentence) => {
    const found = conflictsOf(settings, ELEVEN, runs)
    expect(found.map((conflict) => conflict.sentence)).toEqual([expect.stringMatching(sentence)])
    expect(found[0]?.remedies.length).toBeGreaterThan(0)
    for (const { change } of found[0]?.remedies ?? []) {
      const mended = { ...settings, ...change }
      expect(conflictsOf(mended, findMap(mended.map), runs)).toEqual([])
    }
  })

  test('the margin without any cost, and the way out', () => {
    const settings = { ...DEFAULT_SETTINGS, monetary: 'margin' } as const
    expect(conflictsOf(settings, ELEVEN, [], true)).toEqual([])
    const [conflict] = conflictsOf(settings, ELEVEN, [], false)
    expect(conflict?.sentence).toBe('The margin cannot be calculated: no imported file contains costs.')
    for (const { change } of conflict?.remedies ?? []) {
      expect(conflictsOf({ ...settings, ...change }, ELEVEN, [], false)).toEqual([])
    }
  })

  test('a map that was deleted', () => {
    const [conflict] = conflictsOf({ ...DEFAULT_SETTINGS, map: 'mine' }, null, [])
    expect(conflict?.sentence).toBe('The segment map “mine” was deleted.')
  })

  test('scores that fit any map raise nothing', () => {
    expect(conflictsOf({ ...DEFAULT_SETTINGS, bins: 9, map: 'five-tiers' }, findMap('five-tiers'), [])).toEqual([])
  })
})
