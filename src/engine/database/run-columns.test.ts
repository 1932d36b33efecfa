import { expect, it } from 'vitest'
import { addColumns, keysInRuns, namedColumns, type RunColumns, readColumns } from './run-columns.ts'
import { emptyWorkspace } from './testing/empty-workspace.ts'

const RUN: RunColumns = {
  keys: Int32Array.of(3, 7),
  firstTime: Float64Array.of(1, 2 ** 53 - 1),
  lastTime: Float64Array.of(5, 6),
  recency: Int32Array.of(-1, 40_000),
  frequency: Int32Array.of(1, 2),
  spending: null,
  monetary: Float64Array.of(0.1, -0.2),
  r: Uint8Array.of(1, 255),
  f: Uint8Array.of(2, 3),
  m: Uint8Array.of(4, 5),
  segment: Uint16Array.of(0, 65_535),
  cluster: null,
  features: new Map([['averageOrder', Float64Array.of(Number.NaN, 4)]]),
}

const NOBODY: RunColumns = {
  keys: new Int32Array(),
  firstTime: new Float64Array(),
  lastTime: new Float64Array(),
  recency: new Int32Array(),
  frequency: new Int32Array(),
  spending: new Float64Array(),
  monetary: new Float64Array(),
  r: new Uint8Array(),
  f: new Uint8Array(),
  m: new Uint8Array(),
  segment: new Uint16Array(),
  cluster: new Int32Array(),
  features: new Map(),
}

/** A workspace without foreign keys, so that columns need no run. */
function workspaceWith(...runs: readonly RunColumns[]) {
  const { database } = emptyWorkspace()
  database.pragma('foreign_keys = OFF')
  for (const [at, run] of runs.entries()) addColumns(database, at + 1, namedColumns(run))
  return database
}

it('the columns of a run come back as they were stored, also those of nobody', () => {
  const database = workspaceWith(RUN, NOBODY)
  expect(readColumns(database, 1)).toEqual(RUN)
  expect(readColumns(database, 2)).toEqual(NOBODY)
  expect(readColumns(database, 3)).toBeNull()
})

it('no row holds more than one column', () => {
  const database = workspaceWith(RUN)
  const names = database.prepare<[], string>('SELECT name FROM run_columns WHERE run_id = 1').pluck().all()
  expect(names.toSorted()).toEqual([
    'f',
    'feature averageOrder',
    'firstTime',
    'frequency',
    'keys',
    'lastTime',
    'm',
    'monetary',
    'r',
    'recency',
    'segment',
  ])
})

it('finds the customers whom runs name', () => {
  expect(keysInRuns(workspaceWith(RUN, NOBODY, { ...RUN, keys: Int32Array.of(9) }))).toEqual(new Set([3, 7, 9]))
})
