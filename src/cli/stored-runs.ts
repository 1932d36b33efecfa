import { createEngine } from '../engine/index.ts'
import type { RunComparison, RunRecord } from '../shared/model/run-list.ts'
import type { Column } from '../shared/tables/column.ts'
import { RESULT_COLUMNS } from '../shared/tables/results.ts'
import type { Words } from '../shared/words/words.ts'
import type { Request } from './arguments.ts'
import { columnTable } from './text-table.ts'

/** How many movers a comparison prints. */
const MOVERS = 1_000

const RUN_COLUMNS: readonly Column<RunRecord>[] = [
  { id: 'number', title: 'cli.runs.column.number', kind: 'group', value: ({ runId }) => runId },
  {
    id: 'made',
    title: 'cli.runs.column.made',
    kind: 'minute',
    value: ({ madeAt }) => madeAt.slice(0, 16).replace('T', ' '),
  },
  ...RESULT_COLUMNS,
]

const MOVE_COLUMNS: readonly Column<RunComparison['moves'][number]>[] = [
  {
    id: 'from',
    title: 'results.movers.column.from',
    kind: 'text',
    value: ({ from }, { say }) => from ?? say('results.move.joined'),
  },
  {
    id: 'to',
    title: 'results.movers.column.to',
    kind: 'text',
    value: ({ to }, { say }) => to ?? say('results.move.gone'),
  },
  { id: 'customers', title: 'results.column.customers', kind: 'count', value: ({ customers }) => customers },
]

/** The runs of a workspace as text or JSON, or how two of them differ. */
export async function showRuns(
  workspace: string,
  { compare, json, bestIs }: Pick<Request, 'compare' | 'json' | 'bestIs'>,
  words: Words,
): Promise<string> {
  const engine = createEngine({ workspacePath: workspace, mustExist: true })
  try {
    if (compare === null) {
      const runs = await engine.call('runs.list', {})
      return json ? `${JSON.stringify({ runs })}\n` : `${listText(runs, words)}\n`
    }
    const found = await engine.call('runs.compare', {
      ...compare,
      from: null,
      to: null,
      ...(bestIs && { bestIs }),
      offset: 0,
      limit: MOVERS,
    })
    return json ? `${JSON.stringify(found)}\n` : `${comparisonText(found, words)}\n`
  } finally {
    engine.close()
  }
}

function listText(runs: readonly RunRecord[], words: Words): string {
  return runs.length === 0 ? words.say('cli.runs.none') : columnTable(RUN_COLUMNS, runs, words)
}

function comparisonText({ moves, stayed, moved, joined, left, warnings }: RunComparison, words: Words): string {
  const changed = moves.filter(({ from, to }) => from !== to)
  return [
    words.say('cli.compared', { stayed, moved, joined, left }),
    columnTable(MOVE_COLUMNS, changed, words),
    ...warnings.map((warning) => words.say('cli.note', { note: words.write(warning) })),
  ].join('\n')
}
