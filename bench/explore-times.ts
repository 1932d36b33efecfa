import type { CohortsFigures } from '../src/shared/analyses/cohorts.ts'
import type { OverviewFigures } from '../src/shared/analyses/overview.ts'
import type { PlacesFigures } from '../src/shared/analyses/places.ts'
import type { TrendsFigures } from '../src/shared/analyses/trends.ts'
import { COLUMNS, DATED, type Question } from './explore-sales.ts'

const PERIODS: Readonly<Record<string, string>> = {
  month: "strftime(t, '%Y-%m')",
  quarter: "concat(year(t), 'Q', quarter(t))",
  season: 'month(t) % 12 // 3',
  week: "strftime(t, '%G-W%V')",
  day: 't::DATE',
  dayOfMonth: 'day(t)',
  weekday: 'isodow(t)',
  hour: 'hour(t)',
}

/** What was sold when and where. */
export const TIMES: readonly Question[] = [
  {
    analysis: 'trends',
    ...COLUMNS,
    sql: () => [
      `WITH ${DATED}, named AS (SELECT *, ${Object.entries(PERIODS)
        .map(([name, sql]) => `${sql} AS "${name}"`)
        .join(', ')} FROM dated)
       SELECT "month", count(*), count(DISTINCT customer), count(*) FILTER (t = first), sum(spent), ${Object.keys(
         PERIODS,
       )
         .map((name) => `"${name}"`)
         .join(', ')}
       FROM named GROUP BY GROUPING SETS (${Object.keys(PERIODS)
         .map((name) => `("${name}")`)
         .join(', ')})`,
      `WITH ${DATED} SELECT isodow(t), hour(t), count(*) FROM dated GROUP BY ALL`,
    ],
    both: ({ month }: TrendsFigures, [rows = []]) => [
      month.map(({ period, orders, customers }) => [period, orders, customers]),
      rows
        .filter(([month]) => month !== null)
        .map(([month, orders, customers]) => [month, Number(orders), Number(customers)])
        .sort(),
    ],
  },
  {
    analysis: 'cohorts',
    ...COLUMNS,
    sql: () => [
      `WITH ${DATED}, cells AS (SELECT strftime(first, '%Y-%m') AS cohort,
         datediff('month', date_trunc('month', first), date_trunc('month', t)) AS since, customer, spent FROM dated)
       SELECT cohort, since, count(DISTINCT customer), sum(spent) FROM cells GROUP BY ALL`,
      `WITH ${DATED}, cells AS (SELECT date_trunc('quarter', first) AS cohort,
         datediff('quarter', date_trunc('quarter', first), date_trunc('quarter', t)) AS since, customer, spent FROM dated)
       SELECT cohort, since, count(DISTINCT customer), sum(spent) FROM cells GROUP BY ALL`,
      `WITH ${DATED}, steps AS (SELECT row_number() OVER later AS n, datediff('day', t, lead(t) OVER later) AS gap FROM dated
         WINDOW later AS (PARTITION BY customer ORDER BY t))
       SELECT n, count(*), count(gap), quantile_cont(gap, [0.25, 0.5, 0.75]) FROM steps WHERE n <= 10 GROUP BY n`,
    ],
    both: ({ months }: CohortsFigures, [rows = []]) => [
      months
        .flatMap(({ cohort, customers }) => customers.map((count, since) => [cohort, since, count]))
        .filter(([, , count]) => count !== 0)
        .sort(),
      rows.map(([cohort, since, count]) => [cohort, Number(since), Number(count)]).sort(),
    ],
  },
  {
    analysis: 'overview',
    ...COLUMNS,
    sql: () => [
      `WITH ${DATED} SELECT strftime(t, '%Y-%m') AS month, count(*), count(DISTINCT customer), count(*) FILTER (t = first), sum(spent)
       FROM dated GROUP BY ALL ORDER BY ALL`,
    ],
    both: ({ month }: OverviewFigures, [rows = []]) => [
      month.map(({ period, orders }) => [period, orders]),
      rows.map(([month, orders]) => [month, Number(orders)]),
    ],
  },
  {
    analysis: 'places',
    ...COLUMNS,
    sql: () => [
      'SELECT country, count(DISTINCT order_no), count(DISTINCT customer), sum(amount) FROM lines GROUP BY country ORDER BY 4 DESC',
    ],
    both: ({ countries }: PlacesFigures, [rows = []]) => [
      countries.map(({ name, orders, customers }) => [name, orders, customers]),
      rows.map(([name, orders, customers]) => [name, Number(orders), Number(customers)]),
    ],
  },
]
