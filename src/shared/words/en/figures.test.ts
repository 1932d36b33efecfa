import { expect, it } from 'vitest'
import { NEXT } from '../../analyses/next.ts'
import { OVERDUE } from '../../analyses/overdue.ts'
import { PRODUCT_OPTIONS } from '../../analyses/products.ts'
import { DELIMITERS, ENCODINGS } from '../dialect.ts'
import { changeTexts } from '../message-texts.ts'
import { EN } from './index.ts'

/** What the texts say in figures: a fact, its figures, and the texts that state it. */
const FIGURES: readonly (readonly [fact: string, figures: string, texts: string])[] = [
  ['of scores, 1 is the lowest', '1', 'maps.scores.to settings.bins.range'],
  [
    'where the best is not the highest it is 1',
    '1',
    `customer.figure.code.note.lowest customers.column.turned settings.group.display.lowest settings.best.lowest terms.bestScore
      why.score why.scores.lowest help.best-score openData.rfm.averageGroup`,
  ],
  ['with five scores 5 is the best', '5 5', 'settings.best.highest'],
  ['five scores, and a fifth of the customers each', '1 5 5', 'terms.score'],
  ['their codes, from 111 to 555', '555 111 1', 'terms.code'],
  ['their sums and averages', '3 15 1 5', 'terms.scoreSum'],
  ['scores that a code can have', '1 1', 'maps.codes.problem'],
  ['three scores, one after the other and added up', '543', 'settings.form.code'],
  ['the sum of these', '12', 'settings.form.sum'],
  ['how many scores there can be', '3 10 5', 'help.bins'],
  ['maps are made for so many', '5', 'help.map'],
  ['the scores of five that a nested scheme compares', '5 3', 'warning.nested'],
  ['weights alike', '1,1,1', 'help.weights'],
  ['what weights can be', '0 100 2,1,1', 'cli.usage.weights'],
  ['a weight counts from above', '0', 'settings.weights.about.tiers'],
  ['five times five times five codes', '125', 'map.eleven-rfm.about'],
  ['five times five cells', '25', 'map.putler-grid.about'],
  ['the version whose rules these are', '0.3.0', 'map.r-package.about'],
  ['the sums where Low ends, Mid begins and ends, High begins', '8 9 11 12', 'map.low-mid-high.about'],
  ['tiers', '1', 'segment.name.tier-1'],
  ['tiers', '2', 'segment.name.tier-2'],
  ['tiers', '3', 'segment.name.tier-3'],
  ['tiers', '4', 'segment.name.tier-4'],
  ['tiers', '5', 'segment.name.tier-5'],

  ['a silhouette lies between', '-1 1', 'terms.silhouette'],
  ['what is said of a silhouette', '-1 1 0.5 0.25', 'clusters.report.silhouette.about'],
  [
    'silhouettes: well apart, not at all',
    '1 0',
    'cli.result.silhouette clusters.why.best clusters.why.notTiny clusters.why.allTiny',
  ],
  ['a silhouette below this lies nearer to another cluster', '0', 'charts.silhouette.cluster clusters.fit.about'],
  ['no overlap at all', '0', 'terms.daviesBouldin'],
  ['partitions that are one', '1', 'clusters.trust.agreements clusters.trust.opinion'],
  ['partitions that are one', '100%', 'terms.stability'],
  ['correlations: always, none, never', '1 0 -1', 'terms.correlation'],
  ['a correlation that is high', '0.8', 'clusters.correlation.about'],
  ['scores of an isolation forest: ordinary, unusual', '0.5 1', 'terms.outlier'],
  ['a cluster is tiny below', '2%', 'terms.tinyCluster'],
  ['what auto tries', '3 8', 'setting.clusters.auto.about'],
  ['what can be tried', '2 12', 'help.clusters clusters.number.try clusters.number.trying'],
  ['fewer clusters are none', '2', 'refusal.cluster-number'],
  ['the share of outliers', '0 20', 'help.outliers'],
  ['the share of outliers', '0 20 1.5', 'cli.usage.outliers'],
  ['where random numbers start', '1', 'help.seed'],
  ['the cluster that spends most', '1', 'terms.cluster'],
  ['the average customer in standard deviations', '0', 'terms.standardised'],
  ['mean and deviation, median and middle half, lowest and highest', '0 1', 'setting.scaling.standard.about'],
  ['the same', '0 1', 'setting.scaling.robust.about setting.scaling.min-max setting.scaling.min-max.about'],
  ['ratios alike', '1 10 10 100', 'clusters.settings.form.log.about'],
  ['a logarithm takes no less', '0', 'clusters.report.clamped'],
  ['a logarithm takes no less', '0 0', 'clusters.clamped clusters.noLog feature.monetary.about'],
  ['an hour and the one after it', '23:00 00:00', 'feature.hour.about'],

  ['whole months', '3', 'overview.of.quarter'],
  ['whole months', '12', 'overview.of.year'],
  ['the period of a cohort', '0', 'cohorts.cohort.help'],
  ['the months that Value looks ahead', '3 6 12', 'value.about'],
  ['the same', '3', 'value.in3'],
  ['the same', '6', 'value.in6'],
  [
    'the same',
    '12',
    `value.in12 value.purchases12 value.from12 value.to12 value.spending12 terms.expected segments.column.expectedMean
      customers.column.expectedOrders customers.column.expectedSpending feature.expectedSpending.about customers.expected
      customers.expected.bg-nbd customers.expected.mbg-nbd customers.expected.own-rate customers.expected.overall-mean`,
  ],
  ['how often its interval is right', '80%', 'value.within.help'],
  ['the same', '8 10 12', 'value.interval.help'],
  ['the same', '12 8 10', 'customer.outlook.value'],
  ['an order of customers: right, of no use', '1 0', 'value.rank.help'],
  ['a model needs so many', '100', 'value.warning.too-few-repeat-buyers'],
  ['who spends most makes this share', '80%', 'concentration.note.half'],
  ['the same, to find it by', '80 20', 'concentration.words'],
  ['a Gini coefficient: all alike, one has all', '0 1', 'concentration.note.gini'],
  ['how far Overdue looks back', '12', 'overdue.spent12'],
  ['months of a year', '12', 'movement.dates.about'],
  ['a rhythm, unless another is asked for', `${OVERDUE.options.leastDays.initial}`, 'overdue.leastDays.about'],
  ['so many products', `${PRODUCT_OPTIONS.top.initial}`, 'products.top.about'],
  ['so many buyers', `${PRODUCT_OPTIONS.minBuyers.initial}`, 'products.minBuyers.about'],
  ['so many customers of a segment', `${NEXT.options.perSegment.initial}`, 'next.perSegment.about'],
  ['so many orders, or this share of them', '200 0.5%', 'products.minOrders.about'],
  ['so few can be chance', '10', 'products.few.about'],
  ['days since somebody came', '60', 'commands.unseen'],
  ['so many are selected', '20', 'tasks.customers.first'],
  ['one that is new, one customer', '1 1', 'overview.said.customers'],

  ['yes', '1', 'openData.line.isDuplicate openData.line.counts'],
  ['yes, no', '1 0', 'openData.customer.optedOut openData.order.isPurchase'],
  ['shares', '0 1', 'openData.share'],
  ['the best group, and one more than the scores', '1 1', 'openData.rfm.lastGroup openData.rfm.volumeGroup'],
  ['three best groups', '111', 'openData.rfm.score'],

  ['one unit of a currency', '1', 'check.currency.rate note.rate'],
  ['what a dollar may be worth', '0.92', 'cli.hint.currency cli.usage.rate help.currency'],
  ['a day, its month above 12 if it were read otherwise', '31/12/2026', 'howRead.dates.dmy check.dates.dmy'],
  ['the same day', '12/31/2026', 'howRead.dates.mdy check.dates.mdy'],
  ['the same day', '2026/12/31', 'howRead.dates.ymd check.dates.ymd'],
  ['an amount', '1,234.50', 'check.decimals.point'],
  ['the same amount', '1.234,50', 'check.decimals.comma'],
  ['the last day that can be a month', '12', 'ask.swapped-dates'],
  ['a day', '2026-03-31', 'cli.usage.day issue.day-before-month'],
  ['a day in three ways', '2026-03-31 31/03/2026 31 2026', 'refusal.unreadable-dates'],
  ['an order number that lost its digits', '1.23 11', 'issue.damaged-orders'],
  ['cuts that ascend', '1,2,3,4', 'cli.usage.cuts'],
  ['two runs', '3,7', 'cli.usage.compare'],
  ['what a command ends with', '0 1 2 3', 'help.ends'],
  ['the size of a logo', '800 400', 'help.logo'],
  ['megabytes of a logo; letters of a name', '1', 'cli.usage.logo cli.usage.shopName'],
  ['a code page', '-1254', 'help.encoding'],
  ['an encoding', '-8', 'files.notUtf8'],
  ['an encoding', '-16', 'read.zeroByte'],
  ['encodings', '-32 -8', 'read.utf32'],
  ['encodings', '-8 -1252 -16', 'read.noEncoding'],
  ['a program', '7', 'read.foreign'],
  ['a program', '1-2-3', 'read.oldTable'],
]

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** The encodings with a number in their label that are known by it, too. */
const NUMBERED = ENCODINGS.flatMap(({ value, title }) =>
  typeof title === 'string' && figuresIn(title) !== '' ? [[title, digitsOf(value)] as const] : [],
)

function figuresIn(key: keyof typeof EN): string {
  const found: string[] = []
  changeTexts(EN[key], (text) => {
    found.push(...(text.match(/-?\d+(?:[.,:/-]\d+)*%?/g) ?? []))
    return text
  })
  return found.join(' ')
}

it('texts say in figures what is so', () => {
  const known = FIGURES.flatMap(([, figures, texts]) => texts.split(/\s+/).map((key) => [key, figures] as const))
  const found = (Object.keys(EN) as (keyof typeof EN)[])
    .map((key) => [key, figuresIn(key)] as const)
    .filter(([key, figures]) => figures !== '' && !NUMBERED.some(([title]) => title === key))
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known))
  expect(found).toHaveLength(known.length)
})

it.each(NUMBERED)('%s is the encoding with the number %s', (title, number) => {
  expect(digitsOf(figuresIn(title))).toBe(number)
})

it('encodings and separators have a name each', () => {
  for (const list of [ENCODINGS, DELIMITERS]) {
    expect(new Set(list.map(({ value }) => value)).size).toBe(list.length)
    expect(new Set(list.map(({ title }) => JSON.stringify(title))).size).toBe(list.length)
  }
})
