import { basename } from 'node:path'
import { analysisOf } from '../shared/analyses/analyses.ts'
import type { CallContext, EngineHandlers, EngineMethod, Params, Value } from '../shared/calls/calls.ts'
import type { EngineCall } from '../shared/calls/engine-protocol.ts'
import { asksForExpected } from '../shared/model/expected-columns.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/model/settings.ts'
import type { Text } from '../shared/words/said.ts'
import type { RunOfCustomers } from './clustering/clustered-run.ts'
import { customerHandlers } from './customers/customer-handlers.ts'
import { createCustomerViews } from './customers/customer-views.ts'
import { guardWrites } from './database/guard-writes.ts'
import { isOnNetworkShare } from './database/network-share.ts'
import { openWorkspace } from './database/open.ts'
import { RunShelf } from './database/run-shelf.ts'
import { readShop } from './database/shop.ts'
import { exclusionHandlers } from './import/load/exclusion-handlers.ts'
import type { ThreadScripts } from './import/load/file-handlers.ts'
import { importHandlers } from './import/load/import-handlers.ts'
import { readImport } from './import/load/import-records.ts'
import { mappingHandlers } from './import/understand/mapping-handlers.ts'
import { lateHandlers } from './late-handlers.ts'
import { listRecipes } from './recipes/recipe-store.ts'
import { mapHandlers } from './rfm/map-handlers.ts'
import { countRows } from './rfm/row-counts.ts'
import { thresholdHandlers } from './rfm/threshold-handlers.ts'
import { runHandlers } from './runs/run-handlers.ts'
import { backUpBeforeUpdate } from './safety/back-up.ts'
import { safetyHandlers } from './safety/safety-handlers.ts'
import { areMany } from './sales/are-many.ts'
import { salesEdition } from './sales/edition.ts'
import { readExclusions } from './sales/exclusions.ts'
import { type ExpectedSettings, keptExpected } from './sales/expected-stock.ts'
import { hasSales, productLines, salesColumns, salesWish } from './sales/sales-columns.ts'
import { salesPeriod, settled } from './sales/sales-period.ts'
import { createSharing, type SharedState, type Sharing } from './sales/shared-state.ts'
import { shopHandlers } from './sales/shop-handlers.ts'
import { workspaceStatus } from './sales/workspace-status.ts'
import { expectedOfCustomers } from './value/expected-of-customers.ts'

/** How an engine is made. */
export interface EngineOptions {
  /** The workspace file; it is created when it does not exist. */
  readonly workspacePath: string
  /** What the program has in memory, in a worker thread of one that has the workspace open already. */
  readonly shared?: SharedState
  /** True where the workspace is deleted after use: it is neither sealed nor backed up. */
  readonly temporary?: boolean
  /** Where backups go; beside the workspace when absent. */
  readonly backupFolder?: string | null
  /** The workspace must be there already. */
  readonly mustExist?: boolean
  /** Called before a workspace of an earlier version is brought up to date, which can take a while. */
  readonly onUpdate?: () => void
  /** What the workspace is called; its file's name when absent. */
  readonly shopName?: string
  /** The engine's own source files when absent. */
  readonly scripts?: ThreadScripts
}

/** What `inspect` says of a file. */
export interface Inspection {
  readonly sheets: readonly {
    readonly name: string
    readonly rows: number
    readonly columns: number
    readonly cells: number
    readonly formulasWithoutValue: number
  }[]
}

/** The settings of the sales that a call adds up, whether it looks at the products of their lines as well, and at what is expected of customers. */
export type NeededSales = Settings & { readonly withProducts?: boolean; readonly expectedUnder?: ExpectedSettings }

/** Everything the product can do with one workspace. Errors are `RegularsError`s. */
export interface Engine {
  readonly workspacePath: string
  /** Another number once an import or a merge came or went, whoever did it. */
  edition(): number
  readonly handlers: EngineHandlers
  readonly sharing: Sharing
  /** The sales that calls are answered from. */
  readonly sales: {
    /** The sales that a call adds up; null for one that adds up none. Throws `not-found` for a result that is gone. */
    neededBy(call: EngineCall): NeededSales | null
    isReady(needed: NeededSales): boolean
    /** Whether going through all of them takes long enough to be noticed. */
    areMany(): boolean
    /** Sums them up now unless they are at hand. */
    make(needed: NeededSales): void
  }
  /** Makes a call in this process; where the params name a file, its path stands for the token. */
  call<M extends EngineMethod>(method: M, params: Params<M>, context?: Partial<CallContext>): Promise<Value<M>>
  /** Remembers why the last change could not be backed up; null where it was. */
  noteBackup(problem: Text | null): void
  /** Moves what was written into the workspace file itself, so that a copy of it is complete. Never throws. */
  settle(): void
  /** Damage was met: the file is looked through when it is opened again. */
  distrust(): void
  /** See {@link WorkspaceStatus}. */
  readonly isOnNetworkShare: boolean
  /** Throws `workspace-gone` when the file has been removed or replaced since it was opened. */
  assertInPlace(): void
  close(): void
}

/** Counts the values of every sheet of a file; needs no workspace. */
export async function inspect(path: string): Promise<Inspection> {
  const { inspectSource } = await import('./import/read/inspect-source.ts')
  const { sheets } = await inspectSource(path)
  return {
    sheets: sheets.map(({ name, rows, columns, cells, formulasWithoutValue = 0 }) => ({
      name,
      rows,
      columns,
      cells,
      formulasWithoutValue,
    })),
  }
}

/** Opens a workspace, or creates it, and returns what can be done with it. Throws what `openWorkspace` throws. */
export function createEngine(options: EngineOptions): Engine {
  const { shared } = options
  const backupFolder = options.backupFolder ?? null
  const workspace = openWorkspace(options.workspacePath, {
    ...options,
    shared: shared !== undefined,
    beforeMigration: (database, workspacePath) => {
      options.onUpdate?.()
      // Each migration is undone as a whole where it fails, so that one without a backup is better than none.
      withoutFail(() => backUpBeforeUpdate(database, { workspacePath, folder: backupFolder }, new Date()))
    },
  })
  const place = { workspacePath: workspace.path, folder: backupFolder }
  const { database } = workspace
  const isOnShare = isOnNetworkShare(workspace.path)
  const runs = new RunShelf(database, shared?.runs)
  const name = options.shopName ?? basename(options.workspacePath).replace(/\.regulars$/, '')
  const shop = () => readShop(database).name ?? name

  const expectedOf = (settings: ExpectedSettings) => expectedOfCustomers(database, settings)
  const viewOf = createCustomerViews(database, runs, expectedOf)
  const customersOf = (runId: number): RunOfCustomers => {
    const { table } = viewOf(runId)
    return { run: table.run, averageOrder: table.averageOrder, nameOf: (at) => table.names[at] ?? null }
  }
  const rowsOf = (importId: number) => {
    const period = salesPeriod(database) ?? { first: 0, last: 0, lastReturn: null }
    return countRows(database, settled(database, { ...DEFAULT_SETTINGS, exclude: [] }, period), importId)
  }
  const recordOf = (importId: number) => readImport(database, importId, rowsOf(importId))
  let backupProblem: Text | null = null

  const handlers: EngineHandlers = guardWrites(
    {
      'workspace.status': () => ({ ...workspaceStatus(database), name, shop: shop(), isOnNetworkShare: isOnShare }),
      ...lateHandlers({ workspace, runs, recordOf, viewOf, customersOf, shop, scripts: options.scripts }),
      ...importHandlers(workspace, runs, recordOf),
      ...mappingHandlers(database),
      'recipes.list': () => listRecipes(database),
      ...exclusionHandlers(database),
      ...shopHandlers(database, name),
      ...runHandlers(database, runs, workspace.assertInPlace, expectedOf),
      ...thresholdHandlers(database, runs),
      ...mapHandlers(database, runs),
      ...customerHandlers(database, viewOf),
      ...safetyHandlers(workspace, place, () => backupProblem),
    },
    workspace.assertInPlace,
  )
  const wish = ({ exclude, monetary, withProducts = false }: NeededSales) => ({
    ...salesWish({ exclude: exclude ?? readExclusions(database), monetary }),
    withProducts,
  })
  return {
    workspacePath: options.workspacePath,
    isOnNetworkShare: isOnShare,
    handlers,
    call: async (method, params, context) => handlers[method](params, alone(context)),
    edition: () => salesEdition(database),
    sharing: createSharing(workspace, runs, shared ?? null),
    sales: {
      neededBy: ({ method, params }) => {
        if (method === 'run.compute') return (params as Params<typeof method>).settings
        const of = (runId: number, withProducts: boolean, withExpected = false): NeededSales => {
          const { settings } = runs.need(runId).summary
          const needed = { ...settings, monetary: 'total', withProducts } as const
          return withExpected ? { ...needed, expectedUnder: settings } : needed
        }
        if (method === 'customers.page' || method === 'customers.count' || method === 'customers.copy') {
          const question = params as Params<typeof method>
          const withProducts = question.filter.product !== null
          const withExpected = asksForExpected(question)
          return withProducts || withExpected ? of(question.runId, withProducts, withExpected) : null
        }
        if (method === 'customers.expected-of-segments' || method === 'customers.expected-extents') {
          return of((params as Params<typeof method>).runId, false, true)
        }
        if (method === 'products.next') return of((params as Params<typeof method>).runId, true)
        if (method !== 'analyses.show') return null
        const { runId, analysis } = params as Params<typeof method>
        return of(runId, analysisOf(analysis).looksAtProducts ?? false)
      },
      isReady: (needed) =>
        hasSales(database, wish(needed)) &&
        (needed.expectedUnder === undefined || keptExpected(database, needed.expectedUnder) !== null),
      areMany: () => areMany(database),
      make: (needed) => {
        salesColumns(database, wish(needed))
        if (needed.withProducts) productLines(database)
        if (needed.expectedUnder !== undefined) expectedOf(needed.expectedUnder)
      },
    },
    noteBackup: (problem) => {
      backupProblem = problem
    },
    settle: () => {
      workspace.settle()
    },
    distrust: () => workspace.distrust(),
    assertInPlace: () => workspace.assertInPlace(),
    close: () => {
      try {
        // A thread hands its results over; the engine that holds the workspace stores them.
        if (shared === undefined) runs.storeAtLast()
      } finally {
        workspace.close()
      }
    },
  }
}

/** What a handler gets from a program of its own, where nobody waits and nobody cancels unless `given` says so. */
function alone(given: Partial<CallContext> = {}): CallContext {
  return {
    pathOf: (path) => path,
    signal: new AbortController().signal,
    progress: () => {},
    took: () => {},
    holdEffect: () => () => {},
    now: new Date(),
    ...given,
  }
}

function withoutFail(action: () => unknown): void {
  try {
    action()
  } catch {
    // Told by there being no backup.
  }
}
