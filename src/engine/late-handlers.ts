import type { CallContext, EngineHandlers, EngineMethod } from '../shared/calls/calls.ts'
import type { ImportRecord } from '../shared/model/import.ts'
import type { RunOfCustomers } from './clustering/clustered-run.ts'
import type { ViewOf } from './customers/customer-views.ts'
import type { Workspace } from './database/open.ts'
import type { RunShelf } from './database/run-shelf.ts'
import type { ThreadScripts } from './import/load/file-handlers.ts'

/** What the rooms of {@link lateHandlers} are handed. */
interface Given {
  readonly workspace: Workspace
  readonly runs: RunShelf
  readonly recordOf: (importId: number) => ImportRecord
  readonly viewOf: ViewOf
  readonly customersOf: (runId: number) => RunOfCustomers
  readonly shop: () => string
  readonly scripts: ThreadScripts | undefined
}

/** The code of a room, which is loaded when it is first wanted. */
interface Room<T> {
  /** Undefined until it is loaded. */
  readonly get: () => T | undefined
  readonly load: () => Promise<T>
}

const ROOMS = {
  files: room(() => import('./import/load/file-handlers.ts')),
  recipes: room(() => import('./recipes/recipe-handlers.ts')),
  duplicates: room(() => import('./customers/duplicate-handlers.ts')),
  clusters: room(() => import('./clustering/cluster-handlers.ts')),
  analyses: room(() => import('./analyses.ts')),
  products: room(() => import('./products/product-handlers.ts')),
  lists: room(() => import('./report/list-handlers.ts')),
  reports: room(async () => ({ ...(await import('./analyses.ts')), ...(await import('./report/report-handlers.ts')) })),
  openData: room(() => import('./open-data/open-data-handlers.ts')),
}

/** Loads the code that files are looked at and imported by. */
export async function loadFiles(): Promise<void> {
  await ROOMS.files.load()
}

/** Loads the code of all rooms, after which every handler answers as it does where it is at hand. */
export async function loadRooms(): Promise<void> {
  for (const { load } of Object.values(ROOMS)) await load()
}

/**
 * The handlers of what is not needed at every start: their code is loaded with the first of their calls, so that a thread has no more
 * than its job asks for, and the engine process none of what only threads do.
 */
export function lateHandlers({ workspace, runs, recordOf, viewOf, customersOf, shop, scripts }: Given) {
  const { database } = workspace
  return {
    ...later(ROOMS.files, ['import.preview', 'import.values', 'import.run', 'import.run-sheets'], (files) =>
      files.fileHandlers(workspace, recordOf, scripts),
    ),
    ...later(
      ROOMS.recipes,
      [
        'recipes.save',
        'recipes.write',
        'recipes.used',
        'recipes.rename',
        'recipes.delete',
        'recipes.export',
        'recipes.import',
        'recipes.check',
      ],
      ({ recipeHandlers }) => recipeHandlers(database, runs),
    ),
    ...later(
      ROOMS.duplicates,
      ['duplicates.list', 'duplicates.merge', 'duplicates.merges', 'duplicates.undo'],
      ({ duplicateHandlers }) => duplicateHandlers(database),
    ),
    ...later(
      ROOMS.clusters,
      [
        'clusters.analyse',
        'clusters.examine',
        'clusters.scatter',
        'clusters.cross-table',
        'clusters.space',
        'clusters.names',
        'clusters.name',
      ],
      ({ clusterHandlers }) => clusterHandlers(database, runs, customersOf),
    ),
    ...later(ROOMS.analyses, ['analyses.show', 'analyses.customer'], ({ analysisHandlers }) =>
      analysisHandlers(database, runs),
    ),
    ...later(ROOMS.products, ['products.next'], ({ productHandlers }) => productHandlers(database, runs)),
    ...later(ROOMS.lists, ['customers.export', 'customers.copy', 'import.export-refused'], ({ listHandlers }) =>
      listHandlers(database, viewOf, shop),
    ),
    ...later(
      ROOMS.reports,
      ['report.workbook', 'report.analysis', 'report.lists', 'report.print-model'],
      ({ reportHandlers, analyse }) =>
        reportHandlers(database, runs, viewOf, shop, (wish, run) => analyse(database, run, wish)),
    ),
    ...later(ROOMS.openData, ['report.open-data'], ({ openDataHandlers }) => openDataHandlers(database, runs, shop)),
  }
}

function room<T>(load: () => Promise<T>): Room<T> {
  let loaded: T | undefined
  return {
    get: () => loaded,
    async load() {
      loaded ??= await load()
      return loaded
    },
  }
}

type AnyHandlers = Readonly<Record<string, (params: unknown, context: CallContext) => unknown>>

function later<T, M extends EngineMethod>(
  { get, load }: Room<T>,
  methods: readonly M[],
  make: (code: T) => EngineHandlers<M>,
): EngineHandlers<M> {
  let made: AnyHandlers | undefined
  const answer = (code: T, method: M, params: unknown, context: CallContext) => {
    made ??= make(code) as AnyHandlers
    return made[method]?.(params, context)
  }
  const handlers = methods.map((method) => [
    method,
    (params: unknown, context: CallContext) => {
      const code = get()
      if (code !== undefined) return answer(code, method, params, context)
      return load().then((loaded) => answer(loaded, method, params, context))
    },
  ])
  return Object.fromEntries(handlers) as EngineHandlers<M>
}
