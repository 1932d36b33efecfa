import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import type { RunSummary } from '../model/summary.ts'
import { formatDay } from './dates.ts'
import { describeSettings, settingsOfRun } from './describe-settings.ts'
import { currencyDecimals, formatMoney } from './money.ts'
import { formatCount, formatShare } from './numbers.ts'

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

it('says every setting in words', () => {
  const words = describeSettings({ ...DEFAULT_SETTINGS, asOf: '2026-11-01', clusters: 4 }, 'Eleven segments', 'en-GB')
  expect(words.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Analysis date: 1 Nov 2026',
    'Sales that count: All',
    'Returns: Subtract from spending',
    'Exact duplicates: Kept',
    'Frequency: Orders',
    'Monetary: Everything spent',
    'Scores: Fifths by value (quantiles)',
    'Segment map: Eleven segments',
    'Clusters: 4',
    'Compared by: Recency (log), Frequency (log), Monetary (log)',
    'Scaling: Standard',
    'Outliers: 1.0%',
    'Seed: 1',
  ])
  const clustering = { ...DEFAULT_SETTINGS.clustering, form: 'scores', components: 2 } as const
  const others = describeSettings({ ...DEFAULT_SETTINGS, clustering }, 'Eleven segments', 'en-GB')
  expect(others.map(({ label, value }) => `${label}: ${value}`)).toEqual(
    expect.arrayContaining([
      'Compared by: Recency (score), Frequency (score), Monetary (score)',
      'Principal components: 2',
    ]),
  )
})

it('says of clusters only where there are any, and how scores are written only where that is unusual', () => {
  const settings = { ...DEFAULT_SETTINGS, asOf: '2026-11-01' }
  const labels = (words: readonly { readonly label: string }[]) => words.map(({ label }) => label)
  const without = settingsOfRun({ settings, clusters: null }, 'Eleven segments', 'highest')
  expect(labels(without.segments)).toEqual(
    labels(describeSettings(settings, 'Eleven segments')).slice(0, without.segments.length),
  )
  expect(labels(without.segments).at(-1)).toBe('Segment map')
  expect(without.clusters).toEqual([])
  const clusters = { k: 3 } as RunSummary['clusters']
  const turned = settingsOfRun({ settings, clusters }, 'Eleven segments', 'lowest')
  expect(labels(turned.segments).at(-1)).toBe('The best score')
  expect(labels(turned.clusters)).toEqual(['Clusters', 'Compared by', 'Scaling', 'Outliers', 'Seed'])
})
