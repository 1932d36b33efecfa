import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { ENGLISH } from '../words/english.ts'
import { writeCell } from './column.ts'
import { headlines, type KeyFigureSummary, keyFigures } from './key-figures.ts'

const SUMMARY: KeyFigureSummary = {
  settings: { ...DEFAULT_SETTINGS, asOf: '2026-11-01', exclude: [] },
  customers: 4,
  orders: 10,
  revenue: 1000_0000,
  meanMonetary: 90_0000,
  walkIn: { rows: 3, revenue: 250_0000, share: 0.2 },
  returnsOnlyCustomers: 1200,
}
const NOBODY: KeyFigureSummary = { ...SUMMARY, customers: 0, orders: 0, revenue: 0, returnsOnlyCustomers: 0 }
const OLD: KeyFigureSummary = { ...SUMMARY, revenue: null, walkIn: { ...SUMMARY.walkIn, share: null } }

const figures = (summary: KeyFigureSummary) =>
  keyFigures(summary).map((figure) => `${ENGLISH.say(figure.title)}: ${writeCell(figure, summary, ENGLISH, 'GBP')}`)
const measured = (monetary: 'perOrder' | 'perLine' | 'margin') => ({
  ...SUMMARY,
  settings: { ...SUMMARY.settings, monetary },
})

it('gives the figures that people ask for first', () => {
  expect(figures(SUMMARY)).toEqual([
    'Customers: 4',
    'Orders: 10',
    'Orders per customer: 2.5',
    'Revenue: £1,000',
    'Per order: £100',
    'Per customer: £250',
    'Sales without a customer: £250',
    'Their share of all sales: 20.0%',
    'Customers with returns only: 1,200',
  ])
})

it('nothing per customer where there is nobody, and no figure where revenue is not known', () => {
  expect(figures(NOBODY).slice(0, 6)).toEqual([
    'Customers: 0',
    'Orders: 0',
    'Orders per customer: 0.0',
    'Revenue: £0',
    'Per order: £0',
    'Per customer: £0',
  ])
  expect(figures(OLD).slice(2, 8)).toEqual([
    'Orders per customer: 2.5',
    'Revenue: –',
    'Per order: –',
    'Per customer: –',
    'Sales without a customer: £250',
    'Their share of all sales: –',
  ])
})

it.each([
  ['perOrder', 'Average spend per order: £90', 'average spend per order: £90'],
  ['perLine', 'Average spend per line: £90', 'average spend per line: £90'],
  ['margin', 'Average margin: £90', 'average margin: £90'],
] as const)('the mean of monetary %s stands beside revenue, under its own name', (monetary, figure, note) => {
  expect(figures(measured(monetary))).toEqual(figures(SUMMARY).toSpliced(6, 0, figure))
  expect(headlines(measured(monetary), ENGLISH, 'GBP')[3]?.note).toBe(note)
})

it('says of revenue whether returns were taken off', () => {
  const help = (returns: 'net' | 'ignore') =>
    keyFigures({ settings: { ...SUMMARY.settings, returns } }).find(({ id }) => id === 'revenue')?.help
  expect(help('net')).toBe('figures.revenue.about')
  expect(help('ignore')).toBe('figures.revenue.gross.about')
})

it('the result in five numbers, each with a word beside it', () => {
  const lines = (summary: KeyFigureSummary) =>
    headlines(summary, ENGLISH, 'GBP').map(({ label, value, note }) => `${label}: ${value}, ${note}`)
  expect(lines(SUMMARY)).toEqual([
    'Customers: 4, + 1,200 with returns only',
    'Orders: 10, 2.5 per customer',
    'Revenue: £1,000, spent by known customers',
    'Per customer: £250, average spend',
    'No customer recorded: 20.0%, of sales, £250',
  ])
  expect(lines(NOBODY)[0]).toBe('Customers: 0, in segments')
})
