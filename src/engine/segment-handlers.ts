import type { EngineHandlers } from '../shared/calls/calls.ts'
import type { MAP_CALLS } from '../shared/calls/maps.ts'
import type { RUN_CALLS } from '../shared/calls/runs.ts'
import type { Engine } from './engine.ts'

/** The calls on stored runs, thresholds and segment maps. */
export function segmentHandlers({
  desk,
  openRun,
}: Pick<Engine, 'desk' | 'openRun'>): EngineHandlers<
  Exclude<keyof typeof RUN_CALLS, 'run.compute'> | keyof typeof MAP_CALLS
> {
  return {
    'runs.list': () => desk.listRuns(),
    'runs.name': ({ runId, name }) => {
      desk.nameRun(runId, name)
      return null
    },
    'runs.open': ({ runId }) => openRun(runId).summary,
    'runs.delete': ({ runId }) => {
      desk.deleteRun(runId)
      return null
    },
    'runs.compare': (query) => desk.compareRuns(query),
    'runs.export-movers': (query, context) => desk.exportMovers(query, context.pathOf(query.file)),
    'rfm.places': () => desk.places(),
    'rfm.histograms': ({ runId }) => desk.histograms(runId),
    'rfm.preview-thresholds': (query) => desk.preview(query),
    'maps.list': () => desk.listMaps(),
    'maps.save': ({ map }) => {
      desk.saveMap(map)
      return null
    },
    'maps.delete': ({ id }) => {
      desk.deleteMap(id)
      return null
    },
    'maps.check': ({ map, runId }) => desk.checkMap(map, runId),
    'maps.import': ({ file }, context) => desk.importMap(context.pathOf(file), 'copy'),
    'maps.export': async ({ id, file }, context) => {
      await desk.exportMap(id, context.pathOf(file))
      return null
    },
  }
}
