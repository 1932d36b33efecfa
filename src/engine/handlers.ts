import { basename } from 'node:path'
import type { CallContext, EngineHandlers, EngineMethod } from '../shared/calls/calls.ts'
import type { DUPLICATE_CALLS } from '../shared/calls/duplicates.ts'
import type { EXCLUSION_CALLS } from '../shared/calls/exclusions.ts'
import type { MAPPING_CALLS } from '../shared/calls/mappings.ts'
import type { MAP_CALLS } from '../shared/calls/maps.ts'
import type { RUN_CALLS } from '../shared/calls/runs.ts'
import type { Engine } from './engine.ts'
import { safetyHandlers } from './safety-handlers.ts'

type InRooms =
  | keyof typeof MAPPING_CALLS
  | keyof typeof EXCLUSION_CALLS
  | keyof typeof DUPLICATE_CALLS
  | keyof typeof RUN_CALLS
  | keyof typeof MAP_CALLS

/** The calls over an engine: tokens become paths, nothing else happens here. */
export function createHandlers(
  engine: Omit<Engine, 'handlers' | 'call'>,
): EngineHandlers<Exclude<EngineMethod, InRooms>> {
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
    'report.workbook': ({ runId, file, ...options }, context) =>
      engine.writeReport(runId, context.pathOf(file), context.now, options),
    'customers.page': (params) => engine.customers.page(params),
    'customers.filters': (params) => engine.customers.filters(params),
    'customers.one': (params) => engine.customers.one(params),
    'customers.order-lines': (params) => engine.customers.orderLines(params),
    'customers.count': (params) => engine.customers.countList(params),
    'customers.export': (params, context) =>
      engine.customers.exportList(params, context.pathOf(params.file), context.now),
    'customers.copy': (params) => engine.customers.copy(params),
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
    'report.lists': (params, context) => engine.segments.writeLists(params, context.pathOf(params.file), context.now),
    'report.print-model': ({ runId, top }, context) => engine.segments.printModel(runId, top, context.now),
    ...safetyHandlers(engine),
  }
}

function fileOf(token: string, context: CallContext): { path: string; file: string; now: Date } {
  const path = context.pathOf(token)
  return { path, file: basename(path), now: context.now }
}
