import { basename } from 'node:path'
import type { CallContext, EngineHandlers } from '../shared/contract/engine-methods.ts'
import type { Engine } from './engine.ts'

/** The contract's calls over an engine: tokens become paths, nothing else happens here. */
export function createHandlers(engine: Omit<Engine, 'handlers'>): EngineHandlers {
  return {
    'workspace.status': () => engine.status(),
    'import.preview': ({ file, sheet, encoding, mapping }, context) =>
      engine.preview({ ...fileOf(file, context), sheet, encoding, wishes: { mapping } }),
    'import.run': async ({ file, sheet, encoding, mapping }, context) => {
      const { record } = await engine.importFile(
        { ...fileOf(file, context), sheet, encoding, wishes: { mapping }, now: context.now },
        context,
      )
      return record
    },
    'import.list': () => engine.imports(),
    'import.refused': (query) => engine.refused(query),
    'import.export-refused': ({ importId, file }, context) => engine.exportRefused(importId, context.pathOf(file)),
    'run.compute': ({ settings, withClusters }, context) => engine.compute(settings, withClusters, context.now).summary,
    'report.workbook': ({ runId, file }, context) => engine.writeReport(runId, context.pathOf(file), context.now),
    'customers.page': (params) => engine.explore.page(params),
    'customers.filters': (params) => engine.explore.filters(params),
    'customers.one': (params) => engine.explore.one(params),
    'customers.order-lines': (params) => engine.explore.orderLines(params),
    'customers.export': (params, context) =>
      engine.explore.exportList(params, context.pathOf(params.file), context.now),
    'customers.copy': (params) => engine.explore.copy(params),
  }
}

function fileOf(token: string, context: CallContext): { path: string; file: string } {
  const path = context.pathOf(token)
  return { path, file: basename(path) }
}
