import type { BridgeFigures } from '../src/shared/analyses/bridge.ts'
import type { ConcentrationFigures } from '../src/shared/analyses/concentration.ts'
import type { OverdueFigures } from '../src/shared/analyses/overdue.ts'
import { COLUMNS, DATED, type Question } from './explore-sales.ts'

/** The day after the last sale. */
const TODAY = '(SELECT max(time)::DATE + 1 FROM lines)'

/** The last three months and the three before them, in one group of customers after the other. */
const bridgeOf = (group: string) => `
  WITH ${DATED}, of_group AS (SELECT ${group} AS grouped, customer, min(t) AS first,
      count(*) FILTER (t >= ${TODAY} - INTERVAL 6 MONTH AND t < ${TODAY} - INTERVAL 3 MONTH) AS orders1,
      count(*) FILTER (t >= ${TODAY} - INTERVAL 3 MONTH) AS orders2,
      sum(spent) FILTER (t >= ${TODAY} - INTERVAL 6 MONTH AND t < ${TODAY} - INTERVAL 3 MONTH) AS spent1,
      sum(spent) FILTER (t >= ${TODAY} - INTERVAL 3 MONTH) AS spent2
    FROM dated JOIN people USING (customer) GROUP BY ALL)
  SELECT grouped, count(*) FILTER (orders1 > 0 AND orders2 = 0), count(*) FILTER (orders1 > 0 AND orders2 > 0),
    count(*) FILTER (orders1 = 0 AND orders2 > 0 AND first < ${TODAY} - INTERVAL 3 MONTH),
    count(*) FILTER (orders1 = 0 AND first >= ${TODAY} - INTERVAL 3 MONTH), sum(spent1), sum(spent2)
  FROM of_group GROUP BY grouped`

/** Rhythms, and who is later than usual. */
const OVERDUE = `
  WITH days AS (SELECT DISTINCT customer, time::DATE AS day FROM lines),
    gaps AS (SELECT customer, day, day - lag(day) OVER (PARTITION BY customer ORDER BY day) AS gap FROM days),
    rhythms AS (SELECT customer, (${TODAY} - max(day)) / median(gap) AS late FROM gaps GROUP BY customer HAVING count(*) >= 4),
    spent AS (SELECT customer, sum(amount) FILTER (time >= ${TODAY} - INTERVAL 12 MONTH) AS spent FROM lines GROUP BY customer),
    listed AS (SELECT customer, late, spent, row_number() OVER (ORDER BY late > 1 DESC, spent DESC) AS place FROM rhythms JOIN spent USING (customer))
  SELECT count(*), count(*) FILTER (late > 1), count(*) FILTER (late > 2), count(*) FILTER (late > 3), count(*) FILTER (place <= 1000)
  FROM listed`

const CONCENTRATION = `
  WITH spent AS (SELECT customer, sum(amount) AS spent FROM lines GROUP BY customer),
    summed AS (SELECT sum(spent) OVER (ORDER BY spent DESC, customer ROWS UNBOUNDED PRECEDING) AS upto, sum(spent) OVER () AS total FROM spent)
  SELECT count(*), 1 + count(*) FILTER (2 * upto < total), 1 + count(*) FILTER (upto < 0.8 * total) FROM summed`

const SECOND = `
  WITH ${DATED}, steps AS (SELECT row_number() OVER later AS n, datediff('day', t, lead(t) OVER later) AS gap FROM dated
    WINDOW later AS (PARTITION BY customer ORDER BY t))
  SELECT count(gap), median(gap) FROM steps WHERE n = 1`

/** Who moved, who is overdue, what is to be expected; movement, value and what to buy next have no peer. */
export const MOVES: readonly Question[] = [
  {
    analysis: 'bridge',
    ...COLUMNS,
    sql: () => [bridgeOf('0'), bridgeOf('segment'), bridgeOf('country')],
    both: ({ total: { customers } }: BridgeFigures, [[row = []] = []]) => [
      [customers.lost, customers.kept, customers.returning, customers.new],
      row.slice(1, 5).map(Number),
    ],
  },
  {
    analysis: 'overdue',
    ...COLUMNS,
    sql: () => [OVERDUE],
    both: ({ lateness, customers }: OverdueFigures, [[row = []] = []]) => [
      [...lateness.map((each) => each.customers), customers.length],
      row.map(Number),
    ],
  },
  {
    analysis: 'concentration',
    ...COLUMNS,
    sql: () => [CONCENTRATION, SECOND],
    both: (figures: ConcentrationFigures, [[sums = []] = [], [second = []] = []]) => [
      [figures.customers, figures.makesHalf, figures.makes80, figures.repeating, figures.daysToSecond?.median],
      [...sums, ...second].map(Number),
    ],
  },
  ...(['movement', 'value', 'next'] as const).map(
    (analysis): Question => ({
      analysis,
      most: { small: 2_000, large: 20_000 },
      mostRatio: 1,
      sql: () => [],
      both: () => [null, null],
    }),
  ),
]
