/**
 * How quickly the analyses of the sales answer, as ratios against DuckDB, which answers the same questions from a table of the same lines in the
 * same run.
 *
 *   node bench/explore.ts [--lines=392692] [--runs=5]
 *
 * Lines are generated from a seed in the shape of Online Retail (21 lines an order, 90 a customer, a year, five countries), written as a till's
 * export, imported and scored; DuckDB reads the same file. It prints a line per screen and fails where an answer takes longer than its
 * limit: 100 ms up to a million lines and 500 ms above, and twice what DuckDB takes.
 */
import { parseArgs } from 'node:util'
import type { Engine } from '../src/engine/index.ts'
import { computeRun } from '../src/engine/testing/ask.ts'
import type { AnalysisName } from '../src/shared/analyses/analyses.ts'
import type { CohortsFigures } from '../src/shared/analyses/cohorts.ts'
import type { OverviewFigures } from '../src/shared/analyses/overview.ts'
import type { PlacesFigures } from '../src/shared/analyses/places.ts'
import type { TrendsFigures } from '../src/shared/analyses/trends.ts'
import { type DuckDBConnection, median, withSales } from './explore-sales.ts'

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '392692' }, runs: { type: 'string', default: '5' } },
})
const lines = Number(values.lines)
const runs = Number(values.runs)
const LIMIT_MS = lines > 1_000_000 ? 500 : 100
const MOST_RATIO = 2

/** Orders with the time of their earliest line, and when their customer first ordered. */
const DATED = `
  orders AS (SELECT order_no, customer, country, min(time) AS t, sum(amount) AS spent FROM lines GROUP BY ALL),
  dated AS (SELECT *, min(t) OVER (PARTITION BY customer) AS first FROM orders)`

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

interface Question {
  readonly analysis: AnalysisName
  /** What DuckDB is asked, one query after the other. */
  readonly sql: readonly string[]
  /** Figures that both must have: ours, and those of the first query's rows. */
  readonly ours: (figures: never) => unknown
  readonly theirs: (rows: readonly (readonly unknown[])[]) => unknown
}

const QUESTIONS: readonly Question[] = [
  {
    analysis: 'trends',
    sql: [
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
    ours: ({ month }: TrendsFigures) => month.map(({ period, orders, customers }) => [period, orders, customers]),
    theirs: (rows) =>
      rows
        .filter(([month]) => month !== null)
        .map(([month, orders, customers]) => [month, Number(orders), Number(customers)])
        .sort(),
  },
  {
    analysis: 'cohorts',
    sql: [
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
    ours: ({ months }: CohortsFigures) =>
      months
        .flatMap(({ cohort, customers }) => customers.map((count, since) => [cohort, since, count]))
        .filter(([, , count]) => count !== 0)
        .sort(),
    theirs: (rows) => rows.map(([cohort, since, count]) => [cohort, Number(since), Number(count)]).sort(),
  },
  {
    analysis: 'overview',
    sql: [
      `WITH ${DATED} SELECT strftime(t, '%Y-%m') AS month, count(*), count(DISTINCT customer), count(*) FILTER (t = first), sum(spent)
       FROM dated GROUP BY ALL ORDER BY ALL`,
    ],
    ours: ({ month }: OverviewFigures) => month.map(({ period, orders }) => [period, orders]),
    theirs: (rows) => rows.map(([month, orders]) => [month, Number(orders)]),
  },
  {
    analysis: 'places',
    sql: [
      'SELECT country, count(DISTINCT order_no), count(DISTINCT customer), sum(amount) FROM lines GROUP BY country ORDER BY 4 DESC',
    ],
    ours: ({ countries }: PlacesFigures) => countries.map(({ name, orders, customers }) => [name, orders, customers]),
    theirs: (rows) => rows.map(([name, orders, customers]) => [name, Number(orders), Number(customers)]),
  },
]

await withSales(lines, async (engine, duck) => {
  const { runId } = computeRun(engine).summary
  console.log(`${lines} lines, ${runs} runs, medians in ms`)
  let isFast = true
  for (const question of QUESTIONS) isFast = (await compare(question, engine, runId, duck)) && isFast
  if (!isFast) process.exitCode = 1
})

async function compare(question: Question, engine: Engine, runId: number, duck: DuckDBConnection): Promise<boolean> {
  const { analysis, sql, ours, theirs } = question
  const show = () => engine.call('analyses.show', { analysis, runId })
  const ask = async () => {
    const answers = []
    for (const query of sql) answers.push((await duck.runAndReadAll(query)).getRows())
    return answers
  }
  const [figures, [rows = []]] = [await show(), await ask()]
  const [found, expected] = [JSON.stringify(ours(figures as never)), JSON.stringify(theirs(rows))]
  if (found !== expected) throw new Error(`${analysis}: ${found.slice(0, 300)} is not ${expected.slice(0, 300)}`)
  const [own, peer] = [await median(runs, show), await median(runs, ask)]
  const isFast = own <= LIMIT_MS && own <= MOST_RATIO * peer
  console.log(
    `${analysis.padEnd(10)} ${own.toFixed(1).padStart(8)}  DuckDB ${peer.toFixed(1).padStart(8)}  ratio ${(own / peer).toFixed(2)}${isFast ? '' : '  TOO SLOW'}`,
  )
  return isFast
}
