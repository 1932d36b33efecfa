/**
 * How quickly the analyses of the sales answer, as ratios against DuckDB, which answers the same questions from a table of the same lines in the
 * same run, on all processors.
 *
 *   node bench/explore.ts [--lines=392692] [--runs=5] [--peer-runs=3] [--only=trends,products] [--in=FOLDER]
 *
 * Lines are generated from a seed in the shape of Online Retail (21 lines an order, 90 a customer, 3,665 products, a year, five countries), written
 * as a till's export, imported and scored; DuckDB reads the same file. `--in` keeps both, so that later runs begin with them. It prints a line per
 * screen, by the clock and by processor time of all threads, which other programs do not stretch as much. The products of the lines are read once,
 * with the first answer. It fails where figures differ, where an answer takes more of the processor than its limit, and where by
 * the clock it takes more than so many times what DuckDB takes.
 */
import { deepStrictEqual } from 'node:assert'
import { parseArgs } from 'node:util'
import { computeRun } from '../src/engine/testing/ask.ts'
import { MOVES } from './explore-moves.ts'
import { PRODUCTS } from './explore-products.ts'
import { type Answer, median, type Question, tellPeople, withSales } from './explore-sales.ts'
import { TIMES } from './explore-times.ts'

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '392692' },
    runs: { type: 'string', default: '5' },
    'peer-runs': { type: 'string', default: '3' },
    only: { type: 'string' },
    in: { type: 'string' },
  },
})
const lines = Number(values.lines)
const QUESTIONS: readonly Question[] = [...TIMES, ...MOVES, ...PRODUCTS]
const asked = QUESTIONS.filter(({ analysis }) => values.only?.split(',').includes(analysis) ?? true)

await withSales(lines, values.in, async (engine, duck) => {
  const run = computeRun(engine, {}, true)
  await tellPeople(duck, run)
  console.log(
    `${lines} lines, ${run.ids.length} customers; medians in ms of ${values.runs} runs, of ${values['peer-runs']} for DuckDB`,
  )
  for (const { analysis, sql, both, most, mostRatio } of asked) {
    const show = () => engine.call('analyses.show', { analysis, runId: run.summary.runId })
    let answers: Answer[] = []
    const ask = async () => {
      answers = []
      for (const query of sql(lines)) answers.push((await duck.runAndReadAll(query)).getRows())
    }
    const first = await median(1, show)
    const own = await median(Number(values.runs), show)
    const peer = sql(lines).length === 0 ? null : await median(Number(values['peer-runs']), ask)
    if (peer !== null) deepStrictEqual(...both((await show()) as never, answers))
    const limit = lines > 1_000_000 ? most.large : most.small
    const isFast = own.processor <= limit && (peer === null || own.wall <= mostRatio * peer.wall)
    if (!isFast) process.exitCode = 1
    const told = [
      analysis.padEnd(13),
      ...[first.processor, own.processor, own.wall].map(ms),
      ...(peer === null ? [] : [ms(peer.processor), ms(peer.wall), ratio(own.wall / peer.wall)]),
      isFast ? '' : 'TOO SLOW',
    ]
    console.log(told.join(' '))
  }
  console.log(`most memory ${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(1)} GB`)
})

function ms(time: number): string {
  return time.toFixed(1).padStart(9)
}

function ratio(value: number): string {
  return value.toFixed(3).padStart(7)
}
