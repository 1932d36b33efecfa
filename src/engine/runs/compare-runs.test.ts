import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { findMap } from '../../shared/segment-maps/index.ts'
import { type ComparedRun, compareRuns, type MoversQuery } from './compare-runs.ts'

/** Key, segment and what was spent of each customer of a run. */
type People = readonly (readonly [key: number, segment: string, monetary: number])[]

function run(
  people: People,
  changed: { settings?: Partial<Settings>; map?: string; cut?: number; revenue?: number | null } = {},
) {
  const names = [...new Set(people.map(([, segment]) => segment))]
  const {
    settings = {},
    map = 'eleven-rfm',
    cut = 1,
    revenue = people.reduce((sum, [, , spent]) => sum + spent, 0),
  } = changed
  return {
    record: { runId: 1 },
    ids: people.map(([key]) => `c${key}`),
    summary: {
      settings: { ...DEFAULT_SETTINGS, ...settings },
      map: findMap(map),
      thresholds: { recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [cut, 2, 3, 4] },
      customers: people.length,
      orders: 10 * people.length,
      revenue,
    },
    customers: {
      keys: Int32Array.from(people, ([key]) => key),
      segmentNames: names,
      segment: Uint16Array.from(people, ([, segment]) => names.indexOf(segment)),
      monetary: Float64Array.from(people, ([, , spent]) => spent),
      r: Uint8Array.from(people, () => 5),
      f: Uint8Array.from(people, () => 4),
      m: Uint8Array.from(people, () => 1),
    },
  } as unknown as ComparedRun
}

const ALL: MoversQuery = { from: null, to: null, offset: 0, limit: 100 }
// One and two stay, three and four move, five leaves, six and seven join.
const EARLIER = run([
  [1, 'A', 10],
  [2, 'B', 20],
  [3, 'A', 90],
  [4, 'B', 5],
  [5, 'B', 30],
])
const LATER = run([
  [1, 'A', 10],
  [2, 'B', 21],
  [3, 'B', 1],
  [4, 'C', 60],
  [6, 'A', 70],
  [7, 'C', 2],
])

describe('compareRuns', () => {
  const found = compareRuns(EARLIER, LATER, ALL)

  it('counts who stayed, moved, joined and left, and who went from where to where', () => {
    expect(found).toMatchObject({ stayed: 2, moved: 2, joined: 2, left: 1, segments: ['A', 'B', 'C'] })
    expect(found.change).toEqual({ customers: 1, orders: 10, revenue: 9 })
    const moves = found.moves.map(({ from, to, customers }) => [from, to, customers])
    expect(moves.toSorted()).toEqual(
      [
        ['A', 'A', 1],
        ['B', 'B', 1],
        ['A', 'B', 1],
        ['B', 'C', 1],
        ['B', null, 1],
        [null, 'A', 1],
        [null, 'C', 1],
      ].toSorted(),
    )
  })

  it('adds up those of one move, most customers first', () => {
    const moved = compareRuns(
      run([
        [1, 'A', 1],
        [2, 'B', 1],
        [3, 'B', 1],
      ]),
      run([
        [1, 'A', 1],
        [2, 'A', 1],
        [3, 'A', 1],
      ]),
      ALL,
    )
    expect(moved.moves).toEqual([
      { from: 'B', to: 'A', customers: 2 },
      { from: 'A', to: 'A', customers: 1 },
    ])
  })

  it('lists movers by the most they spent in either run, with what each run says of them', () => {
    expect(found.movers.map(({ id }) => id)).toEqual(['c3', 'c6', 'c4', 'c5', 'c7'])
    expect(found.movers[0]).toEqual({
      id: 'c3',
      from: 'A',
      to: 'B',
      codeBefore: '541',
      codeAfter: '541',
      monetaryBefore: 90,
      monetaryAfter: 1,
    })
    expect(found.movers[1]).toEqual({
      id: 'c6',
      from: null,
      to: 'A',
      codeBefore: null,
      codeAfter: '541',
      monetaryBefore: null,
      monetaryAfter: 70,
    })
    expect(found.movers[3]).toMatchObject({ id: 'c5', to: null, codeAfter: null, monetaryAfter: null })
  })

  it.each<[Partial<MoversQuery>, string[]]>([
    [{ from: 'B' }, ['c4', 'c5']],
    [{ to: 'C' }, ['c4', 'c7']],
    [{ from: 'B', to: 'C' }, ['c4']],
    [{ missingIn: 'earlier' }, ['c6', 'c7']],
    [{ missingIn: 'later' }, ['c5']],
    [{ missingIn: 'earlier', to: 'C' }, ['c7']],
    [{ offset: 1, limit: 2 }, ['c6', 'c4']],
    [{ offset: 4, limit: 9 }, ['c7']],
  ])('lists those that %j asks for', (query, ids) => {
    expect(compareRuns(EARLIER, LATER, { ...ALL, ...query }).movers.map(({ id }) => id)).toEqual(ids)
  })

  it('writes scores as they are wished', () => {
    const { movers } = compareRuns(EARLIER, LATER, { ...ALL, bestIs: 'lowest' })
    expect(movers[0]).toMatchObject({ codeBefore: '125', codeAfter: '125' })
  })

  it('knows no change of revenue where one of the runs does not know it', () => {
    const unknown = run([[1, 'A', 10]], { revenue: null })
    expect(compareRuns(unknown, LATER, ALL).change.revenue).toBeNull()
    expect(compareRuns(EARLIER, unknown, ALL).change.revenue).toBeNull()
  })

  it.each<[Parameters<typeof run>[1], string]>([
    [{ map: 'ten-rf' }, 'maps'],
    [{ settings: { frequency: 'days' } }, 'frequency'],
    [{ settings: { monetary: 'perLine' } }, 'monetary'],
    [{ settings: { returns: 'ignore' } }, 'returns'],
    [{ settings: { duplicates: 'drop' } }, 'duplicates'],
    [{ cut: 9 }, 'thresholds'],
  ])('warns that %j makes another figure', (changed, key) => {
    const { warnings } = compareRuns(EARLIER, run([[1, 'A', 10]], changed), ALL)
    expect(warnings).toMatchObject([{ key: `warning.compare.${key}` }])
    expect(found.warnings).toEqual([])
  })
})
