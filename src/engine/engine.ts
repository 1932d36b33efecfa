import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { CallContext, EngineHandlers, EngineMethod, Params, Value } from '../shared/calls/calls.ts'

import type { ImportPreview, ImportRecord, RefusedPage } from '../shared/model/import.ts'
import type { RefusalReason } from '../shared/model/rows.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/model/settings.ts'
import type { WorkspaceStatus } from '../shared/model/workspace.ts'
import { type ClusterExplorer, createClusterExplorer } from './cluster-explorer.ts'
import { customerHandlers } from './customers/customer-handlers.ts'
import { createCustomerViews } from './customers/customer-views.ts'
import { duplicateHandlers } from './customers/duplicate-handlers.ts'
import { currencyOf } from './database/details.ts'
import { guardWrites } from './database/guard-writes.ts'
import { countCustomers } from './database/known-customers.ts'
import { isOnNetworkShare } from './database/network-share.ts'
import { openWorkspace } from './database/open.ts'
import { RunShelf } from './database/run-shelf.ts'
import type { StoredRun } from './database/runs.ts'
import { shrink } from './database/shrink.ts'
import { watchPlace } from './database/watch-place.ts'
import { createHandlers } from './handlers.ts'
import { exclusionHandlers } from './import/load/exclusion-handlers.ts'
import { importIds, readImport, refusedPage, refusedRows } from './import/load/import-records.ts'
import { type ImportSeconds, type ImportWatch, importSheets } from './import/load/import-sheet.ts'
import { undoImport } from './import/load/undo-import.ts'
import { inspectSource } from './import/read/inspect-source.ts'
import { openSource } from './import/read/open-source.ts'
import { mappingHandlers } from './import/understand/mapping-handlers.ts'
import { findMapping } from './import/understand/mappings.ts'
import { previewSheet } from './import/understand/preview-sheet.ts'
import type { MappingWishes } from './import/understand/understand.ts'
import { listHandlers } from './report/list-handlers.ts'
import { writeRefusedList } from './report/refused-list.ts'
import { reportHandlers } from './report/report-handlers.ts'
import { mapHandlers } from './rfm/map-handlers.ts'
import { salesPeriod } from './rfm/measures.ts'
import { countRows } from './rfm/row-counts.ts'
import { thresholdHandlers } from './rfm/threshold-handlers.ts'
import { type ComputedRun, computeRun } from './runs/compute-run.ts'
import { runHandlers } from './runs/run-handlers.ts'
import { backUpBeforeUpdate } from './safety/back-up.ts'
import { createSafetyDesk, type SafetyDesk } from './safety/safety-desk.ts'
import { isoDay } from './sales/days.ts'

import { salesEdition } from './sales/edition.ts'

import { analysisDate } from './sales/line-scope.ts'
import { hasCosts } from './sales/margin.ts'
import { hasSales, salesColumns, salesWish } from './sales/sales-columns.ts'
import { createSharing, type SharedState, type Sharing } from './sales/shared-state.ts'

/** Paths of the scripts that the engine runs in threads of their own, where a bundler put them elsewhere. */
export interface ThreadScripts {
  /** Reads .xls, .xlsb and .ods. */
  readonly legacy: string
  /** Reads long sheets. */
  readonly read: string
}

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
  /** What reports call the shop; the workspace's name when absent. */
  readonly shopName?: string
  /** The engine's own source files when absent. */
  readonly scripts?: ThreadScripts
}

/** A file to look at or to import. */
export interface FileRequest {
  readonly path: string
  /** The base name, for messages. */
  readonly file: string
  /** 0-based; null takes the first sheet that can be understood. */
  readonly sheet: number | null
  readonly encoding: string | null
  /** What parts the columns of a text file; found out when absent. */
  readonly delimiter?: string | undefined
  readonly wishes: MappingWishes
  readonly now: Date
}

/** What `inspect` says of a file. */
export interface Inspection {
  readonly sheets: readonly {
    readonly name: string
    readonly rows: number
    readonly columns: number
    readonly cells: number
  }[]
}

/** How long work is watched from outside. */
export interface Watch {
  readonly signal?: { readonly aborted: boolean }
  readonly progress?: (progress: { stage: string; fraction: number | null; rows: number | null }) => void
}

/** Everything the product can do with one workspace. Errors are `RegularsError`s. */
export interface Engine {
  readonly workspacePath: string
  /** Another number once an import or a merge came or went, whoever did it. */
  edition(): number
  readonly handlers: EngineHandlers
  readonly sharing: Sharing
  /** The sales that a result under these settings is computed from, made now unless they are at hand. */
  readonly sales: { isReady(settings: Settings): boolean; make(settings: Settings): void }
  /** Makes a call in this process; where the params name a file, its path stands for the token. */
  call<M extends EngineMethod>(method: M, params: Params<M>, context?: Partial<CallContext>): Promise<Value<M>>
  status(): WorkspaceStatus
  preview(request: FileRequest): Promise<ImportPreview>
  /** Imports a sheet, or all of its shape: a record per sheet, `record` being the first. */
  importFile(
    request: FileRequest & { readonly sheets?: 'one' | 'same-shape' },
    watch?: Watch,
  ): Promise<{ record: ImportRecord; records: ImportRecord[]; seconds: ImportSeconds }>
  imports(): ImportRecord[]
  /** Takes back an import and erases it from the file; `isErased` is false where the disk had no room for that. */
  undoImport(importId: number, watch?: Watch): { staleRuns: number; isErased: boolean }
  refused(query: { importId: number; reason: RefusalReason | null; offset: number; limit: number }): RefusedPage
  exportRefused(importId: number, path: string): Promise<{ rows: number }>
  compute(settings: Settings, withClusters: boolean, now: Date, watch?: Watch): ComputedRun
  /** A stored run with its customers. Throws `not-found`. */
  openRun(runId: number): StoredRun
  readonly clusters: ClusterExplorer
  readonly safety: SafetyDesk
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
  const { sheets } = await inspectSource(path)
  return { sheets: sheets.map(({ name, rows, columns, cells }) => ({ name, rows, columns, cells })) }
}

/** Opens a workspace, or creates it, and returns what can be done with it. Throws what `openWorkspace` throws. */
export function createEngine(options: EngineOptions): Engine {
  const { shared } = options
  const backupFolder = options.backupFolder ?? null
  const workspace = openWorkspace(options.workspacePath, {
    ...options,
    shared: shared !== undefined,
    beforeMigration: (database, workspacePath) => {
      // Each migration is undone as a whole where it fails, so that one without a backup is better than none.
      withoutFail(() => backUpBeforeUpdate(database, { workspacePath, folder: backupFolder }, new Date()))
    },
  })
  const place = { workspacePath: workspace.path, folder: backupFolder }
  const { database } = workspace
  const isOnShare = isOnNetworkShare(workspace.path)
  const runs = new RunShelf(database, shared?.runs)
  const shop = options.shopName ?? basename(options.workspacePath).replace(/\.regulars$/, '')

  const viewOf = createCustomerViews(database, runs)
  const importRecord = (importId: number) =>
    readImport(database, importId, countRows(database, defaultsNow(), importId))
  const defaultsNow = () => {
    const period = salesPeriod(database) ?? { first: 0, last: 0, lastReturn: null }
    return { ...DEFAULT_SETTINGS, asOf: analysisDate(DEFAULT_SETTINGS, period) }
  }

  const recalling = (wishes: MappingWishes): MappingWishes => ({
    ...wishes,
    recall: (names) => findMapping(database, names),
  })

  const engine: Omit<Engine, 'handlers' | 'call'> = {
    workspacePath: options.workspacePath,
    sharing: createSharing(workspace, runs, shared ?? null),
    sales: {
      isReady: (settings) => hasSales(database, salesWish(settings)),
      make: (settings) => void salesColumns(database, salesWish(settings)),
    },
    edition: () => salesEdition(database),
    status: () => {
      const period = salesPeriod(database)
      const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
      return {
        name: shop,
        imports: count('imports'),
        lines: count('lines'),
        customers: countCustomers(database),
        firstDay: period ? isoDay(period.first) : null,
        lastDay: period ? isoDay(period.last) : null,
        currency: currencyOf(database),
        knowsCosts: hasCosts(database),
        isOnNetworkShare: isOnShare,
      }
    },
    preview: (request) =>
      withSource(request, options.scripts, (source) =>
        previewSheet({ ...request, wishes: recalling(request.wishes), source }),
      ),
    importFile: (request, watch = {}) =>
      withSource(request, options.scripts, async (source) => {
        const { importIds, seconds } = await importSheets(
          database,
          { ...request, wishes: recalling(request.wishes), source },
          { ...importWatch(watch), beforeCommit: watchPlace(workspace.path).assertWhole },
        )
        workspace.assertInPlace()
        workspace.settle()
        const records = importIds.map(importRecord)
        return { record: records[0] as ImportRecord, records, seconds }
      }),
    imports: () => {
      runs.storeIfFree()
      return importIds(database).map(importRecord)
    },
    undoImport: (importId, watch) => {
      runs.store()
      watch?.progress?.({ stage: 'Removing', fraction: null, rows: null })
      const undone = undoImport(database, importId)
      watch?.progress?.({ stage: 'Erasing', fraction: null, rows: null })
      const isErased = shrink(database)
      workspace.settle()
      return { ...undone, isErased }
    },
    refused: (query) => refusedPage(database, query),
    exportRefused: (importId, path) => writeRefusedList(refusedRows(database, importId), path),
    compute: (settings, withClusters, now, watch) => {
      workspace.assertInPlace()
      return computeRun(database, runs, settings, withClusters, now, watch)
    },
    openRun: (runId) => runs.need(runId),
    clusters: createClusterExplorer(database, runs, viewOf),
    safety: createSafetyDesk(workspace, place),
    settle: () => {
      workspace.settle()
    },
    distrust: () => workspace.distrust(),
    isOnNetworkShare: isOnShare,
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
  const handlers: EngineHandlers = guardWrites(
    {
      ...createHandlers(engine),
      ...mappingHandlers(database),
      ...exclusionHandlers(database),
      ...duplicateHandlers(database),
      ...runHandlers(database, runs, workspace.assertInPlace),
      ...thresholdHandlers(database, runs),
      ...mapHandlers(database, runs),
      ...customerHandlers(database, viewOf),
      ...listHandlers(database, runs, viewOf, shop),
      ...reportHandlers(database, runs, viewOf, shop),
    },
    workspace.assertInPlace,
  )
  return { ...engine, handlers, call: async (method, params, context) => handlers[method](params, alone(context)) }
}

/** What a handler gets from a program of its own, where nobody waits and nobody cancels unless `given` says so. */
function alone(given: Partial<CallContext> = {}): CallContext {
  return { pathOf: (path) => path, signal: { aborted: false }, progress: () => {}, now: new Date(), ...given }
}

function withoutFail(action: () => unknown): void {
  try {
    action()
  } catch {
    // Told by there being no backup.
  }
}

async function withSource<T>(
  request: FileRequest,
  scripts: ThreadScripts | undefined,
  use: (source: Awaited<ReturnType<typeof openSource>>) => Promise<T>,
): Promise<T> {
  const source = await openSource(request.path, {
    ...(request.encoding === null ? {} : { encoding: request.encoding }),
    ...(request.delimiter === undefined ? {} : { delimiter: request.delimiter }),
    ...(scripts ? { legacyWorker: pathToFileURL(scripts.legacy), readWorker: pathToFileURL(scripts.read) } : {}),
  })
  try {
    return await use(source)
  } finally {
    await source.close()
  }
}

function importWatch({ signal, progress }: Watch): ImportWatch {
  return {
    ...(signal ? { signal: signal as AbortSignal } : {}),
    ...(progress ? { onProgress: (stage, fraction, rows) => progress({ stage, fraction, rows }) } : {}),
  }
}
