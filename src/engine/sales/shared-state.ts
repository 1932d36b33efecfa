import type { Workspace } from '../database/open.ts'
import type { RunShelf, SharedRuns } from '../database/run-shelf.ts'
import type { UnstoredRun } from '../database/runs.ts'
import { type ExpectedOfCustomers, expectedStock, keepExpected } from './expected-stock.ts'
import { keepStock, type SalesStock, stockOf } from './sales-columns.ts'

/** What the threads of one program have in memory together, over one workspace. */
export interface SharedState {
  readonly runs: SharedRuns
  readonly sales: SalesStock | null
  readonly expected: readonly ExpectedOfCustomers[]
}

/** What a thread made that the others do not have yet. */
export interface MadeState {
  readonly runs: readonly UnstoredRun[]
  readonly sales: SalesStock | null
  readonly expected: readonly ExpectedOfCustomers[]
}

/** How an engine passes on what it has in memory. */
export interface Sharing {
  /** For a thread that is about to start. */
  share(): SharedState
  /** What was made since this engine was given the state of another. */
  made(): MadeState
  /** Takes in what a thread made. */
  take(made: MadeState): void
  /** Whether there are results that are not stored yet. */
  hasUnstored(): boolean
  /** Stores them; nothing else may be writing. */
  store(): void
}

/** Sets up the sharing of an engine, which was given the state of another one or none. */
export function createSharing(workspace: Workspace, runs: RunShelf, given: SharedState | null): Sharing {
  const { database } = workspace
  if (given?.sales) keepStock(database, given.sales)
  for (const expected of given?.expected ?? []) keepExpected(database, expected)
  return {
    share: () => ({ runs: runs.share(), sales: stockOf(database), expected: expectedStock(database) }),
    made: () => {
      const sales = stockOf(database)
      return {
        runs: runs.unstored.filter((run) => !given?.runs.unstored.includes(run)),
        sales: sales === given?.sales ? null : sales,
        expected: expectedStock(database).filter((each) => !given?.expected.includes(each)),
      }
    },
    take: ({ runs: made, sales, expected }) => {
      for (const run of made) runs.take(run)
      if (sales) keepStock(database, sales)
      for (const each of expected) keepExpected(database, each)
    },
    hasUnstored: () => runs.unstored.length > 0,
    store: () => {
      workspace.assertInPlace()
      runs.store()
    },
  }
}
