import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import type { RunSummary, SegmentFigures } from '../model/summary.ts'
import { ENGLISH } from '../words/english.ts'
import { writeCell } from './column.ts'
import { allSegments, segmentColumns, withExpected } from './segments.ts'

const CHAMPIONS: SegmentFigures = {
  name: 'Champions',
  color: '#1b7f5c',
  meaning: '',
  action: '',
  customers: 3,
  share: 0.75,
  revenue: 900_0000,
  revenueShare: 0.9,
  meanRecencyDays: 10,
  meanFrequency: 6,
  meanMonetary: 300_0000,
}
const LOST: SegmentFigures = {
  ...CHAMPIONS,
  name: 'Lost',
  customers: 1,
  share: 0.25,
  revenue: 100_0000,
  revenueShare: 0.1,
  meanRecencyDays: 50,
  meanFrequency: 1,
  meanMonetary: 100_0000,
}
const NOBODY: SegmentFigures = { ...CHAMPIONS, name: 'New', customers: 0, share: 0, revenue: 0, revenueShare: 0 }

const summary = (part: Partial<RunSummary> = {}) =>
  ({
    settings: { ...DEFAULT_SETTINGS, asOf: '2026-11-01' },
    segments: [CHAMPIONS, LOST, NOBODY],
    customers: 4,
    revenue: 1000_0000,
    meanMonetary: 250_0000,
    ...part,
  }) as RunSummary

const written = (of: RunSummary, segment: SegmentFigures) =>
  segmentColumns(of).map((column) => writeCell(column, segment, ENGLISH, 'GBP'))

it('writes the figures of a segment', () => {
  expect(written(summary(), CHAMPIONS)).toEqual(['Champions', '3', '75.0%', '£900', '90.0%', '10.0', '6.0', '£300'])
})

it('has no mean of nobody, and no share of nothing', () => {
  expect(written(summary(), NOBODY)).toEqual(['New', '0', '0.0%', '£0', '0.0%', '–', '–', '–'])
  expect(written(summary({ revenue: 0 }), LOST)[4]).toBe('–')
  expect(written(summary({ revenue: null }), { ...LOST, revenue: null, revenueShare: null }).slice(3, 5)).toEqual([
    '–',
    '–',
  ])
})

it('takes the means of all customers, not of the segments', () => {
  const all = summary()
  expect(written(all, allSegments(all, ENGLISH))).toEqual([
    'All customers',
    '4',
    '100.0%',
    '£1,000',
    '100.0%',
    '20.0',
    '4.8',
    '£250',
  ])
  const none = summary({ segments: [NOBODY], customers: 0, revenue: 0, meanMonetary: 0 })
  expect(written(none, allSegments(none, ENGLISH)).slice(1)).toEqual(['0', '0.0%', '£0', '–', '–', '–', '–'])
})

it('says what is expected where that is given, of all customers too', () => {
  const expected = { Champions: { customers: 3, spending: 90_0000 }, Lost: { customers: 1, spending: 10_0000 } }
  const shown = withExpected(summary(), { model: 'own-rate', segments: expected })
  const [champions, , nobody] = shown.segments
  const last = (segment: SegmentFigures | undefined) => segment && written(shown, segment).slice(8)
  expect(last(champions)).toEqual(['£30', '£90'])
  expect(last(nobody)).toEqual(['–', '–'])
  expect(last(allSegments(shown, ENGLISH))).toEqual(['£25', '£100'])
  const unknown = withExpected(summary(), {
    model: 'own-rate',
    segments: { ...expected, Lost: { customers: 1, spending: null } },
  })
  expect(written(unknown, allSegments(unknown, ENGLISH)).slice(8)).toEqual(['–', '–'])
})

it('heads frequency and monetary as they are measured', () => {
  const titles = (settings: Partial<RunSummary['settings']>) =>
    segmentColumns(summary({ settings: { ...summary().settings, ...settings } }))
      .slice(6)
      .map(({ title }) => ENGLISH.say(title))
  expect(titles({})).toEqual(['Average orders', 'Average spend'])
  expect(titles({ frequency: 'lines', monetary: 'margin' })).toEqual(['Average lines', 'Average margin'])
})
