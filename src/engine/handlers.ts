import { basename } from 'node:path'
import type { CallContext, EngineHandlers, EngineMethod } from '../shared/calls/calls.ts'
import type { CLUSTER_CALLS } from '../shared/calls/clusters.ts'
import type { IMPORT_CALLS } from '../shared/calls/import.ts'
import type { SAFETY_CALLS } from '../shared/calls/safety.ts'
import type { Engine } from './engine.ts'
import { safetyHandlers } from './safety-handlers.ts'

type Here = keyof typeof CLUSTER_CALLS | keyof typeof IMPORT_CALLS | keyof typeof SAFETY_CALLS | 'workspace.status'

/** The calls over an engine: tokens become paths, nothing else happens here. */
export function createHandlers(engine: Omit<Engine, 'handlers' | 'call'>): EngineHandlers<EngineMethod & Here> {
  return {
    'workspace.status': () => engine.status(),
    'import.preview': ({ file, sheet, encoding, delimiter, mapping, currency }, context) =>
      engine.preview({ ...fileOf(file, context), sheet, encoding, delimiter, wishes: { mapping, currency } }),
    'import.run': async ({ file, sheet, encoding, delimiter, mapping, currency }, context) => {
      const { record } = await engine.importFile(
        { ...fileOf(file, context), sheet, encoding, delimiter, wishes: { mapping, currency } },
        context,
      )
      return record
    },
    'import.run-sheets': async ({ file, sheet, encoding, delimiter, mapping, currency }, context) => {
      const { records } = await engine.importFile(
        {
          ...fileOf(file, context),
          sheet,
          sheets: 'same-shape',
          encoding,
          delimiter,
          wishes: { mapping, currency },
        },
        context,
      )
      return records
    },
    'import.list': () => engine.imports(),
    'import.undo': ({ importId }, context) => engine.undoImport(importId, context),
    'import.refused': (query) => engine.refused(query),
    'import.export-refused': ({ importId, file }, context) => engine.exportRefused(importId, context.pathOf(file)),
    'clusters.analyse': ({ runId }, { signal, progress }) =>
      engine.clusters.analyse(runId, {
        signal,
        onProgress: (fraction) => progress({ stage: 'Clustering', fraction, rows: null }),
      }),
    'clusters.examine': ({ runId }, { signal, progress }) =>
      engine.clusters.examine(runId, {
        signal,
        onProgress: (fraction) => progress({ stage: 'Looking at the clusters', fraction, rows: null }),
      }),
    'clusters.scatter': ({ runId, x, y }) => engine.clusters.scatter(runId, x, y),
    'clusters.cross-table': ({ runId }) => engine.clusters.crossTable(runId),
    'clusters.space': ({ runId }) => engine.clusters.space(runId),
    'clusters.names': ({ runId }) => engine.clusters.ownNames(runId),
    'clusters.name': ({ runId, ...words }) => {
      engine.clusters.name(runId, words)
      return null
    },
    ...safetyHandlers(engine),
  }
}

function fileOf(token: string, context: CallContext): { path: string; file: string; now: Date } {
  const path = context.pathOf(token)
  return { path, file: basename(path), now: context.now }
}
