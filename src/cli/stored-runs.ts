import { createEngine } from '../engine/index.ts'
import { formatMoney } from '../shared/format/money.ts'
import { formatCount } from '../shared/format/numbers.ts'
import type { RunComparison, RunRecord } from '../shared/model/run-list.ts'
import { ENGLISH } from '../shared/words/english.ts'
import type { Request } from './arguments.ts'
import { textTable } from './text-table.ts'

const LOCALE = 'en-GB'

/** How many movers a comparison prints. */
const MOVERS = 1_000

/** The runs of a workspace as text or JSON, or how two of them differ. */
export async function showRuns(
  workspace: string,
  { compare, json, bestIs }: Pick<Request, 'compare' | 'json' | 'bestIs'>,
): Promise<string> {
  const engine = createEngine({ workspacePath: workspace, mustExist: true })
  try {
    if (compare === null) {
      const runs = await engine.call('runs.list', {})
      return json ? `${JSON.stringify({ runs })}\n` : `${listText(runs)}\n`
    }
    const found = await engine.call('runs.compare', {
      ...compare,
      from: null,
      to: null,
      bestIs,
      offset: 0,
      limit: MOVERS,
    })
    return json ? `${JSON.stringify(found)}\n` : `${comparisonText(found)}\n`
  } finally {
    engine.close()
  }
}

function listText(runs: readonly RunRecord[]): string {
  if (runs.length === 0) return 'No runs are stored.'
  return textTable(
    [
      ['Run', 'Made', 'Seen from', 'Customers', 'Revenue', 'Map', 'Name'],
      ...runs.map((run) => [
        String(run.runId),
        run.madeAt.slice(0, 16).replace('T', ' '),
        run.settings.asOf,
        formatCount(run.customers, LOCALE),
        formatMoney(run.revenue, null, LOCALE),
        run.settings.map,
        run.name ?? '',
      ]),
    ],
    ['right', 'left', 'left', 'right', 'right', 'left', 'left'],
  )
}

function comparisonText({ moves, stayed, moved, joined, left, warnings }: RunComparison): string {
  const count = (value: number) => formatCount(value, LOCALE)
  const changed = moves.filter(({ from, to }) => from !== to)
  return [
    `${count(stayed)} customers stayed in their segment, ${count(moved)} moved, ${count(joined)} are new, ${count(left)} are gone.`,
    textTable(
      [
        ['From', 'To', 'Customers'],
        ...changed.map(({ from, to, customers }) => [from ?? '(new)', to ?? '(gone)', count(customers)]),
      ],
      ['left', 'left', 'right'],
    ),
    ...warnings.map((warning) => `Note: ${ENGLISH.write(warning)}`),
  ].join('\n')
}
