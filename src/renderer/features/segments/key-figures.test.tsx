import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/model/settings.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { KeyFigures } from './key-figures.tsx'

/** What the figures say, label and value and note, as plain text. */
function written(monetary: Settings['monetary'], revenue: number | null): string[] {
  const summary = {
    settings: { ...DEFAULT_SETTINGS, monetary, asOf: '2024-03-07' },
    customers: 2,
    orders: 3,
    revenue,
    meanMonetary: 175_000,
    returnsOnlyCustomers: 0,
    walkIn: { rows: 1, revenue: 150_000, share: revenue === null ? null : 0.1875 },
  } as RunSummary
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <KeyFigures summary={summary} currency="GBP" />
    </MantineProvider>,
  )
  return [...markup.matchAll(/<dt.*?<\/div>/g)].map(([figure]) =>
    figure
      .replace(/<[^>]+>/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )
}

it.each([
  ['total', 'Per customer £33 average spend'],
  ['perOrder', 'Per customer £33 average spend per order: £18'],
  ['perLine', 'Per customer £33 average spend per line: £18'],
  ['margin', 'Per customer £33 average margin: £18'],
] as const)(
  'with monetary as %s revenue is what was spent, and the mean of monetary has its own name',
  (kind, each) => {
    expect(written(kind, 650_000).slice(2)).toEqual([
      'Revenue £65 spent by known customers',
      each,
      'No customer recorded 18.8% of sales, £15',
    ])
  },
)

it('a result that does not know what was spent shows a dash', () => {
  expect(written('margin', null).slice(2)).toEqual([
    'Revenue – spent by known customers',
    'Per customer – average margin: £18',
    'No customer recorded – of sales, £15',
  ])
})
