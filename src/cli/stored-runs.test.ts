import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compute, smallShop } from '../engine/testing/small-shop.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { showRuns } from './stored-runs.ts'

const SHOWN = { compare: null, json: false, bestIs: 'highest' } as const

/** A shop with these many runs, closed. */
async function closedShop(runs: readonly Parameters<typeof compute>[1][]) {
  const bench = await smallShop()
  const ids = runs.map((settings) => compute(bench, settings).runId)
  if (ids[0] !== undefined) await bench.engine.call('runs.name', { runId: ids[0], name: 'First' })
  bench.engine.close()
  return { path: join(bench.folder, 'shop.regulars'), ids }
}

describe('the stored runs of a workspace', () => {
  it('are listed, newest first, with what they are of', async () => {
    const { path } = await closedShop([{}, { map: 'ten-rf' }])
    const [, head = '', newest = '', first = ''] = (await showRuns(path, SHOWN, ENGLISH)).split('\n')
    expect(head.trim().split(/ {2,}/)).toHaveLength(7)
    const cells = (line: string) => line.trim().split(/ {2,}/)
    const map = 'Ten segments, recency and frequency'
    expect(cells(newest)).toEqual(['2', expect.any(String), '26 Jan 2024', map, '25', '325.00'])
    expect(cells(first)).toEqual(['1', expect.any(String), 'First', '26 Jan 2024', expect.any(String), '25', '325.00'])
    const { runs } = JSON.parse(await showRuns(path, { ...SHOWN, json: true }, ENGLISH))
    expect(runs.map(({ runId, name }: { runId: number; name: string | null }) => [runId, name])).toEqual([
      [2, null],
      [1, 'First'],
    ])
  })

  it('are said to be none where there are none', async () => {
    const { path } = await closedShop([])
    expect((await showRuns(path, SHOWN, ENGLISH)).trim()).not.toMatch(/\n|\d/)
    expect(JSON.parse(await showRuns(path, { ...SHOWN, json: true }, ENGLISH))).toEqual({ runs: [] })
  })

  it('are compared: who moved between which segments, without those who stayed', async () => {
    const { path, ids } = await closedShop([
      { asOf: '2024-01-20' },
      { window: { kind: 'between', from: '2024-01-05', to: null } },
    ])
    const compare = { earlier: ids[0] as number, later: ids[1] as number }
    const found = JSON.parse(await showRuns(path, { ...SHOWN, compare, json: true }, ENGLISH))
    const text = await showRuns(path, { ...SHOWN, compare }, ENGLISH)
    const [first = '', , ...rest] = text.trimEnd().split('\n')
    expect(first.match(/\d+/g)?.map(Number)).toEqual([found.stayed, found.moved, found.joined, found.left])
    const moves = found.moves.filter(({ from, to }: { from: string | null; to: string | null }) => from !== to)
    expect(rest.filter((line) => line.startsWith('  '))).toHaveLength(moves.length)
    expect(Math.min(found.joined, found.left)).toBeGreaterThan(0)
  })
})
