import type { EngineMethod, EngineParams } from '../shared/contract/engine-methods.ts'

/** How a call is to be run. */
export interface CallKind {
  /** In a worker thread of its own, so that reads still answer and cancelling is ending the thread. */
  readonly inWorker: boolean
  /** Writes to the workspace: such calls run one after the other. */
  readonly writes: boolean
}

const READ: CallKind = { inWorker: false, writes: false }
const WRITE: CallKind = { inWorker: false, writes: true }
const LONG_READ: CallKind = { inWorker: true, writes: false }
const LONG_WRITE: CallKind = { inWorker: true, writes: true }

const KINDS: { readonly [M in EngineMethod]: CallKind | ((params: EngineParams<M>) => CallKind) } = {
  'workspace.status': READ,
  // Opening a large workbook takes as long for its first rows as for all of them.
  'import.preview': LONG_READ,
  'import.run': LONG_WRITE,
  'import.run-sheets': LONG_WRITE,
  'import.list': READ,
  'import.undo': LONG_WRITE,
  'exclusions.get': READ,
  'exclusions.set': WRITE,
  'exclusions.suggest': LONG_READ,
  'mappings.list': READ,
  'mappings.rename': WRITE,
  'mappings.edit': WRITE,
  'mappings.delete': WRITE,
  'mappings.export': READ,
  'import.refused': READ,
  'import.export-refused': LONG_READ,
  'run.compute': (params) => ({ inWorker: params.withClusters, writes: true }),
  'report.workbook': LONG_READ,
  'duplicates.list': LONG_READ,
  'duplicates.merge': WRITE,
  'duplicates.merges': READ,
  'duplicates.undo': WRITE,
  // The columns of the newest result are held by the engine itself; a worker would have to load them anew.
  'customers.page': READ,
  'customers.filters': READ,
  'customers.one': READ,
  'customers.order-lines': READ,
  'customers.count': READ,
  'customers.export': LONG_READ,
  'customers.copy': READ,
  'clusters.analyse': LONG_READ,
  'clusters.examine': LONG_READ,
  'clusters.scatter': READ,
  'clusters.cross-table': READ,
  'clusters.space': READ,
  'clusters.names': READ,
  'clusters.name': WRITE,
  'report.lists': LONG_READ,
  'report.print-model': READ,
  'runs.list': READ,
  'runs.name': WRITE,
  'runs.open': READ,
  'runs.delete': WRITE,
  'runs.compare': READ,
  'runs.export-movers': LONG_READ,
  'rfm.places': READ,
  'rfm.histograms': READ,
  'rfm.preview-thresholds': READ,
  'maps.list': READ,
  'maps.save': WRITE,
  'maps.delete': WRITE,
  'maps.check': READ,
  'maps.import': WRITE,
  'maps.export': READ,
}

/** How this call is to be run; the params must have passed their schema. */
export function kindOf(method: EngineMethod, params: unknown): CallKind {
  const kind = KINDS[method]
  return typeof kind === 'function' ? (kind as (params: unknown) => CallKind)(params) : kind
}
