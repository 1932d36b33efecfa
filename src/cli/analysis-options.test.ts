import { expect, it } from 'vitest'
import { analysisUsages, readAnalyses } from './analysis-options.ts'

it('are written each once, with what they take', () => {
  const usages = analysisUsages().map(({ usage }) => usage)
  expect(new Set(usages.map((usage) => usage.split(' ')[0])).size).toBe(usages.length)
  expect(usages).toEqual(
    expect.arrayContaining([
      '--cohorts',
      '--movement months|DATE,DATE|#RUN,#RUN',
      '--cohort-by month|quarter',
      '--hemisphere auto|north|south',
      '--top N',
      '--value-test LASTDAY,LASTDAY',
    ]),
  )
})

it('are those that are asked for, each with what was chosen of it', () => {
  expect(readAnalyses({})).toEqual([])
  expect(readAnalyses({ places: true, cohorts: true, 'cohort-by': 'quarter', top: '5' })).toEqual([
    { analysis: 'cohorts', options: { cohortBy: 'quarter' } },
    { analysis: 'places', options: {} },
  ])
  expect(readAnalyses({ products: true, top: '5', 'min-buyers': '3', 'cohort-by': 'month' })).toEqual([
    { analysis: 'products', options: { top: 5, minBuyers: 3 } },
  ])
  expect(readAnalyses({ movement: '2026-01-01,2026-02-01' })).toEqual([
    { analysis: 'movement', options: { movement: '2026-01-01,2026-02-01' } },
  ])
})

it.each([
  [{ cohorts: true, 'cohort-by': 'week' }, /--cohort-by takes month or quarter; “week”/],
  [{ products: true, top: '0' }, /--top takes a whole number from 1 to/],
  [{ movement: 'yesterday' }, /--movement takes months\|DATE,DATE\|#RUN,#RUN; “yesterday”/],
])('%j are refused', (values, message) => {
  expect(() => readAnalyses(values)).toThrow(message)
})
