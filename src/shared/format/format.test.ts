import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import type { RunSummary } from '../model/summary.ts'
import { ENGLISH } from '../words/english.ts'
import { writeBytes } from './bytes.ts'
import { contrast, textOn } from './contrast.ts'
import { formatDay } from './dates.ts'
import { describeSettings, settingsOfRun } from './describe-settings.ts'
import { localMinute } from './local-minute.ts'
import { currencyDecimals, formatMoney } from './money.ts'
import { formatCount, formatShare } from './numbers.ts'
import { dayOfTime, SECONDS_PER_DAY, secondsOfDay, wallDay, wallMinute } from './wall-time.ts'

describe('money', () => {
  it.each([
    [125_000, 'GBP', 'en-GB', '£12.50'],
    [-12_345_678, 'EUR', 'de-DE', '-1.234,57\u00a0€'],
    [125_000, 'JPY', 'en-US', '¥13'],
    [125_049, null, 'en-GB', '12.50'],
    [10_000, 'not a code', 'en-GB', '1.00'],
  ])('shows %i of %s in %s as %s', (money, currency, locale, shown) => {
    expect(formatMoney(money, currency, locale)).toBe(shown)
  })

  it.each([
    ['GBP', 2],
    ['JPY', 0],
    ['KWD', 3],
    [null, 2],
  ])('shows %s with %i decimals', (currency, decimals) => {
    expect(currencyDecimals(currency)).toBe(decimals)
  })
})

it('shows counts, shares and days in the way of the locale', () => {
  expect(formatCount(1_234_567, 'en-GB')).toBe('1,234,567')
  expect(formatShare(0.12345, 'en-GB')).toBe('12.3%')
  expect(formatDay('2026-10-31', 'en-GB')).toBe('31 Oct 2026')
  expect(formatDay('soon', 'en-GB')).toBe('soon')
})

it('writes moments of the wall clock and of the computer’s own to the minute', () => {
  const seconds = Date.UTC(2026, 0, 5, 7, 8, 59) / 1_000
  expect(wallMinute(seconds)).toBe('2026-01-05 07:08')
  expect([wallDay(seconds), dayOfTime(seconds) * SECONDS_PER_DAY]).toEqual(['2026-01-05', secondsOfDay('2026-01-05')])
  expect(wallDay(-1)).toBe('1969-12-31')
  expect(localMinute(new Date(2026, 0, 5, 7, 8))).toBe('2026-01-05 07:08')
  expect(localMinute(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31 23:59')
})

it.each([
  [1, '1 byte'],
  [1_023, '1,023 bytes'],
  [1_024, '1 KB'],
  [1_048_575, '1,024 KB'],
  [1_048_576, '1.0 MB'],
  [50_541_363, '48.2 MB'],
])('writes a size of %d as %s', (bytes, size) => {
  expect(writeBytes(bytes, ENGLISH)).toBe(size)
})

it('reads well on any background', () => {
  // Of WCAG: black on white is 21, and equal colours are 1.
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#0a0a0a', '#0a0a0a')).toBe(1)
  expect([textOn('#ffffff'), textOn('#123456')]).toEqual(['#050505', '#ffffff'])
})

it('names the first eight products that are left out, and how many more there are', () => {
  const excluded = (count: number) => {
    const exclude = Array.from({ length: count }, (_, at) => `P${at + 1}`)
    const words = describeSettings({ ...DEFAULT_SETTINGS, exclude }, 'Eleven segments', ENGLISH)
    return words.find(({ id }) => id === 'exclude')?.value
  }
  expect(excluded(2)).toBe('P1, P2')
  expect(excluded(8)).toBe('P1, P2, P3, P4, P5, P6, P7, P8')
  expect(excluded(9)).toMatch(/P8.* 1 /)
})

it('says every setting in words', () => {
  const words = describeSettings({ ...DEFAULT_SETTINGS, asOf: '2026-11-01', clusters: 4 }, 'Eleven segments', ENGLISH)
  expect(words.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Analysis date: 1 Nov 2026',
    'Sales that count: All',
    'Returns: Subtract from spending',
    'Exact duplicates: Kept',
    'Frequency: Orders',
    'Monetary: Total spending',
    'Scores: Fifths by value (quantiles)',
    'Segment map: Eleven segments',
    'Clusters: 4',
    'Compared by: Recency (log), Frequency (log), Monetary (log)',
    'Scaling: Standard',
    'Outliers: 1.0%',
    'Seed: 1',
  ])
  const clustering = { ...DEFAULT_SETTINGS.clustering, form: 'scores', components: 2 } as const
  const others = describeSettings({ ...DEFAULT_SETTINGS, clustering }, 'Eleven segments', ENGLISH)
  expect(others.map(({ label, value }) => `${label}: ${value}`)).toEqual(
    expect.arrayContaining([
      'Compared by: Recency (score), Frequency (score), Monetary (score)',
      'Principal components: 2',
    ]),
  )
})

it('says of clusters only where there are any, and how scores are written only where that is unusual', () => {
  const settings = { ...DEFAULT_SETTINGS, exclude: [], asOf: '2026-11-01' }
  const labels = (words: readonly { readonly label: string }[]) => words.map(({ label }) => label)
  const without = settingsOfRun({ settings, clusters: null }, 'Eleven segments', 'highest', ENGLISH)
  expect(labels(without.segments)).toEqual(
    labels(describeSettings(settings, 'Eleven segments', ENGLISH)).slice(0, without.segments.length),
  )
  expect(labels(without.segments).at(-1)).toBe('Segment map')
  expect(without.clusters).toEqual([])
  const clusters = { k: 3 } as RunSummary['clusters']
  const turned = settingsOfRun({ settings, clusters }, 'Eleven segments', 'lowest', ENGLISH)
  expect(turned.segments.at(-1)).toMatchObject({ label: 'The best score', value: '1' })
  expect(labels(turned.clusters)).toEqual(['Clusters', 'Compared by', 'Scaling', 'Outliers', 'Seed'])
})

it('says which scores, weights, sales and customers were chosen', () => {
  const value = (part: Partial<typeof DEFAULT_SETTINGS>, id: string) => {
    const { value: said, meaning } = describeSettings({ ...DEFAULT_SETTINGS, ...part }, '', ENGLISH).find(
      (each) => each.id === id,
    ) ?? { value: null, meaning: '' }
    expect(meaning).toMatch(/\.$/)
    return said
  }
  expect(value({ scheme: 'ntile', bins: 4 }, 'scores')).toBe('Quarters by rank (ntile)')
  expect(value({ scheme: 'own' }, 'scores')).toBe('Own thresholds')
  expect(value({ frozenRun: 1234 }, 'thresholds')).toBe('Those of saved result 1234')
  expect(value({ weights: { r: 2, f: 1, m: 0 } }, 'weights')).toBe('Recency 2, frequency 1, monetary 0')
  expect(value({ window: { kind: 'months', months: 1 } }, 'window')).toBe('The last month')
  expect(value({ window: { kind: 'months', months: 12 } }, 'window')).toBe('The last 12 months')
  const between = (from: string | null, to: string | null) => ({ window: { kind: 'between', from, to } }) as const
  expect(value(between('2026-01-01', null), 'window')).toBe('From 1 Jan 2026')
  expect(value(between(null, '2026-02-01'), 'window')).toBe('To 1 Feb 2026')
  expect(value(between('2026-01-01', '2026-02-01'), 'window')).toBe('From 1 Jan 2026 to 1 Feb 2026')
  expect(value(between(null, null), 'window')).toBe('All')
  const filter = { stores: ['Quay'], countries: [], attributes: { type: ['Hotel', 'Bar'] }, apply: 'before' } as const
  expect(value({ filter }, 'filter')).toBe('Quay, customers of the type Hotel or Bar')
  expect(value({ exclude: ['A', 'B'] }, 'exclude')).toBe('A, B')
  expect(value({ exclude: Array.from('ABCDEFGHIJ') }, 'exclude')).toBe('A, B, C, D, E, F, G, H and 2 more')
})

it('names the points at which quantiles divide', () => {
  const meaning = (bins: number) => {
    const all = describeSettings({ ...DEFAULT_SETTINGS, bins }, '', ENGLISH)
    return all.find(({ id }) => id === 'scores')?.meaning
  }
  expect(meaning(5)).toContain('at its 20, 40, 60 and 80 % points')
  expect(meaning(3)).toContain('at its 33.3 and 66.7 % points')
})
