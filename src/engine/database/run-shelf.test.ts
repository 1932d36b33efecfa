import { beforeEach, describe, expect, it } from 'vitest'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { nameCluster, ownClusterNames } from './cluster-words.ts'
import type { Workspace } from './open.ts'
import { nameRun } from './run-records.ts'
import { type Result, RunShelf } from './run-shelf.ts'
import { connect } from './sqlite.ts'
import { addImport, emptyWorkspace } from './testing/empty-workspace.ts'

const NOW = new Date('2026-11-22T09:30:00Z')

/** A result over ann and bob. */
function result(
  customers = 2,
  clusters: Partial<ClusterFigures> | null = null,
  frozenRun: number | null = null,
): Result {
  return {
    ids: ['ann', 'bob'],
    customers: {
      keys: Int32Array.of(1, 2),
      firstTime: Float64Array.of(1, 2),
      lastTime: Float64Array.of(3, 4),
      recency: Int32Array.of(5, 6),
      frequency: Int32Array.of(7, 8),
      spending: Float64Array.of(9, 10),
      monetary: Float64Array.of(11, 12),
      r: Uint8Array.of(1, 2),
      f: Uint8Array.of(2, 1),
      m: Uint8Array.of(1, 1),
      segmentNames: ['Here', 'Gone'],
      segment: Uint16Array.of(1, 0),
      cluster: clusters === null ? null : Int32Array.of(2, 1),
      features: new Map([['hour', Float64Array.of(9, Number.NaN)]]),
    },
    summary: {
      customers,
      clusters: clusters === null ? null : { inputs: [], ...clusters },
      revenue: 19,
      grid: [],
      map: { title: 'Mine' },
      thresholds: { recency: [5], frequency: [7], monetary: [11] },
      segments: [{ name: 'Here' }, { name: 'Gone' }],
      meanMonetary: 11.5,
      settings: { ...DEFAULT_SETTINGS, frozenRun },
    } as unknown as Result['summary'],
  }
}

let workspace: Workspace
beforeEach(() => {
  workspace = emptyWorkspace()
  addImport(workspace, 1)
  workspace.database.exec("INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob')")
})

const shelfOf = () => new RunShelf(workspace.database)
const storedIds = () => workspace.database.prepare('SELECT id FROM runs ORDER BY id').pluck().all()

describe('the shelf of runs', () => {
  it('gives a run its number, keeps it in memory and stores it when told', () => {
    const shelf = shelfOf()
    const run = shelf.add(result(), NOW)
    expect(run.summary.runId).toBe(1)
    expect([storedIds(), shelf.unstored.length]).toEqual([[], 1])
    expect(shelf.record(1)).toMatchObject({
      runId: 1,
      name: null,
      madeAt: NOW.toISOString(),
      isStale: false,
      customers: 2,
      revenue: 19,
      mapTitle: 'Mine',
    })
    const inMemory = shelf.record(1)
    shelf.store()
    expect([storedIds(), shelf.unstored.length]).toEqual([[1], 0])
    expect(shelf.record(1)).toEqual(inMemory)
    expect(shelf.add(result(), NOW).summary.runId).toBe(2)
  })

  it('reads from the file what it stored, column by column', () => {
    const shelf = shelfOf()
    const run = shelf.add(result(2, { k: 2 }), NOW)
    shelf.store()
    const again = shelfOf()
    const { summary, customers, ids } = run
    expect(again.need(1)).toMatchObject({ summary, customers, ids })
    expect(again.summary(1)).toEqual(run.summary)
    expect(again.get(2)).toBeNull()
    expect(again.summary(2)).toBeNull()
    expect(again.record(2)).toBeNull()
    expect(() => again.need(2)).toThrow(
      expect.objectContaining({ code: 'not-found', text: { key: 'refusal.result-gone' } }),
    )
    expect(again.add(result(), NOW).summary.runId).toBe(2)
  })

  it('has a run without clusters without them, and without spending where an old version stored none', () => {
    const shelf = shelfOf()
    const plain = result()
    shelf.add({ ...plain, customers: { ...plain.customers, spending: null } }, NOW)
    shelf.store()
    expect(shelfOf().need(1).customers).toMatchObject({ cluster: null, spending: null })
  })

  it('remembers the last four that were asked for', () => {
    const shelf = shelfOf()
    for (let at = 0; at < 5; at++) shelf.add(result(), NOW)
    shelf.store()
    const [two, five] = [shelf.get(2), shelf.get(5)]
    expect(shelf.get(2)).toBe(two)
    // One was forgotten, and takes the place of three, which was asked for longest ago.
    shelf.get(1)
    expect(shelf.get(2)).toBe(two)
    expect(shelf.get(5)).toBe(five)
    for (const other of [1, 2, 3, 4]) shelf.get(other)
    expect(shelf.get(2)).toBe(two)
    expect(shelf.get(5)).not.toBe(five)
    expect(shelf.get(5)?.summary).toEqual(five?.summary)
  })

  it('lists the newest first, stored or not, and takes those of other threads', () => {
    const shelf = shelfOf()
    shelf.add(result(), NOW)
    const other = new RunShelf(workspace.database, shelf.share())
    const run = other.add(result(3), NOW)
    expect(other.unstored.map(({ summary }) => summary.runId)).toEqual([1, 2])
    expect(shelf.get(2)).toBeNull()
    shelf.take(other.unstored[1] as (typeof other.unstored)[number])
    expect(shelf.need(2)).toEqual(run)
    expect(shelf.add(result(), NOW).summary.runId).toBe(3)
    const writer = connect(workspace.path)
    try {
      writer.exec('BEGIN IMMEDIATE')
      expect(shelf.list().map(({ runId }) => runId)).toEqual([3, 2, 1])
      expect(shelf.unstored).toHaveLength(3)
      writer.exec('COMMIT')
    } finally {
      writer.close()
    }
    expect(shelf.list().map(({ runId }) => runId)).toEqual([3, 2, 1])
    expect(shelf.unstored).toHaveLength(0)
  })

  it('does not wait for a writer to store what is free to wait, and waits for others as before', () => {
    const shelf = shelfOf()
    shelf.storeIfFree()
    shelf.add(result(), NOW)
    const patience = workspace.database.pragma('busy_timeout', { simple: true })
    const writer = connect(workspace.path)
    try {
      writer.exec('BEGIN IMMEDIATE')
      shelf.storeIfFree()
      expect(shelf.unstored).toHaveLength(1)
      expect(workspace.database.pragma('busy_timeout', { simple: true })).toBe(patience)
      workspace.database.pragma('busy_timeout = 0')
      // Another who writes is no failure to be told once: closing says it.
      expect(() => shelf.store()).toThrow(/locked/)
      expect(() => shelf.storeAtLast()).toThrow(/locked/)
    } finally {
      writer.close()
    }
  })

  it('fails where a run cannot be stored, and when closing not again', () => {
    const shelf = shelfOf()
    shelf.add(result(), NOW)
    workspace.database.exec(
      "CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.runs BEGIN SELECT raise(FAIL, 'no room'); END",
    )
    expect(() => shelfOf().storeAtLast()).not.toThrow()
    expect(() => shelf.storeAtLast()).toThrow('no room')
    expect(() => shelf.storeIfFree()).toThrow('no room')
    expect(() => shelf.storeAtLast()).not.toThrow()
    expect(shelf.unstored).toHaveLength(1)
    workspace.database.exec('DROP TRIGGER refuse')
    shelf.store()
    workspace.database.exec(
      "CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.runs BEGIN SELECT raise(FAIL, 'no room'); END",
    )
    shelf.add(result(), NOW)
    expect(() => shelf.storeAtLast()).toThrow('no room')
  })

  it('deletes a run wherever it is', () => {
    const shelf = shelfOf()
    shelf.add(result(), NOW)
    expect(shelf.delete(1)).toBe(true)
    expect(shelf.get(1)).toBeNull()
    expect(shelf.delete(1)).toBe(false)
  })
})

describe('a run', () => {
  it('is out of date when an import that it used has gone, stored or not, and keeps its customers', () => {
    const shelf = shelfOf()
    shelf.add(result(), NOW)
    workspace.database.exec('DELETE FROM imports; DELETE FROM customers')
    expect(shelf.record(1)?.isStale).toBe(true)
    shelf.store()
    expect(shelf.record(1)?.isStale).toBe(true)
    expect(shelfOf().need(1).ids).toEqual(['ann', 'bob'])
  })

  it('is out of date when customers were merged since, until that is taken back', () => {
    const shelf = shelfOf()
    shelf.add(result(), NOW)
    const isStale = () => [shelf.record(1)?.isStale, shelf.merges(1)]
    expect(isStale()).toEqual([false, ''])
    workspace.database.exec("INSERT INTO merges VALUES (1, 2, 1, '')")
    expect(isStale()).toEqual([true, ''])
    shelf.store()
    expect(isStale()).toEqual([true, ''])
    workspace.database.exec('DELETE FROM merges')
    expect(isStale()).toEqual([false, ''])
  })

  it('is forgotten after ten newer ones, unless it has a name or its thresholds are in use', () => {
    const shelf = shelfOf()
    for (let at = 1; at <= 10; at++) shelf.add(result(2, null, at === 10 ? 2 : null), NOW)
    shelf.store()
    nameRun(workspace.database, 1, 'Kept')
    expect([nameRun(workspace.database, 1, 'Kept'), nameRun(workspace.database, 99, 'x')]).toEqual([true, false])
    for (let at = 11; at <= 13; at++) shelf.add(result(), NOW)
    shelf.store()
    expect(storedIds()).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })
})

describe('names of clusters', () => {
  const ANN = { number: 1, name: 'Regulars', sentence: null }

  it('are stored with a run, one by one, and taken away', () => {
    const { database } = workspace
    const shelf = shelfOf()
    const { summary } = shelf.add(result(2, { k: 2 }), NOW)
    shelf.store()
    expect(ownClusterNames(database, summary)).toEqual([])
    nameCluster(database, 1, { number: 2, name: null, sentence: 'They come.' })
    nameCluster(database, 1, ANN)
    expect(ownClusterNames(database, summary)).toEqual([ANN, { number: 2, name: null, sentence: 'They come.' }])
    nameCluster(database, 1, { ...ANN, name: 'Friends' })
    nameCluster(database, 1, { number: 2, name: null, sentence: null })
    expect(ownClusterNames(database, summary)).toEqual([{ ...ANN, name: 'Friends' }])
  })

  it('go over to the same clusters computed anew, whatever version worded them, and to no others', () => {
    const { database } = workspace
    const shelf = shelfOf()
    const clusters = { k: 2, inertia: 5, features: ['r'], reason: 'Because.' } as Partial<ClusterFigures>
    shelf.add(result(2, clusters), NOW)
    shelf.store()
    nameCluster(database, 1, ANN)
    const same = shelf.add(result(2, { k: 2, inertia: 5, reason: 'Since.' }), NOW)
    const other = shelf.add(result(2, { ...clusters, inertia: 6 }), NOW)
    const none = shelf.add(result(), NOW)
    const names = () => [same, other, none].map(({ summary }) => ownClusterNames(database, summary))
    expect(names()).toEqual([[ANN], [], []])
    shelf.store()
    expect(names()).toEqual([[ANN], [], []])
  })
})
