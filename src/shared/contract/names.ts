import type { AppMethod } from './app-methods.ts'
import type { EngineMethod } from './engine-methods.ts'
import type { EventName } from './events.ts'

/** Every call by name, without its schema: the preload takes names only, so that no schema library is bundled into it. */
const METHODS: Readonly<Record<EngineMethod | AppMethod, true>> = {
  'workspace.status': true,
  'import.preview': true,
  'import.run': true,
  'import.run-sheets': true,
  'import.list': true,
  'import.undo': true,
  'exclusions.get': true,
  'exclusions.set': true,
  'exclusions.suggest': true,
  'mappings.list': true,
  'mappings.rename': true,
  'mappings.edit': true,
  'mappings.delete': true,
  'mappings.export': true,
  'import.refused': true,
  'import.export-refused': true,
  'run.compute': true,
  'report.workbook': true,
  'duplicates.list': true,
  'duplicates.merge': true,
  'duplicates.merges': true,
  'duplicates.undo': true,
  'customers.page': true,
  'customers.filters': true,
  'customers.one': true,
  'customers.order-lines': true,
  'customers.count': true,
  'customers.export': true,
  'customers.copy': true,
  'clusters.analyse': true,
  'clusters.examine': true,
  'clusters.scatter': true,
  'clusters.cross-table': true,
  'clusters.space': true,
  'clusters.names': true,
  'clusters.name': true,
  'report.lists': true,
  'report.print-model': true,
  'runs.list': true,
  'runs.name': true,
  'runs.open': true,
  'runs.delete': true,
  'runs.compare': true,
  'runs.export-movers': true,
  'rfm.places': true,
  'rfm.histograms': true,
  'rfm.preview-thresholds': true,
  'maps.list': true,
  'maps.save': true,
  'maps.delete': true,
  'maps.check': true,
  'maps.import': true,
  'maps.export': true,
  'app.info': true,
  'app.set-theme': true,
  'file.open-dialog': true,
  'file.sample': true,
  'file.save-dialog': true,
  'file.reveal': true,
  'file.take-opened': true,
  'workspace.recent': true,
  'workspace.open-dialog': true,
  'workspace.open-recent': true,
  'workspace.create-dialog': true,
  'workspace.forget-recent': true,
  'clipboard.write-text': true,
  'engine.state': true,
  'engine.restart': true,
  'job.cancel': true,
  'report.pdf': true,
  'report.print': true,
  'report.paper-ready': true,
  'layout.get': true,
  'layout.set': true,
}

const EVENTS: Readonly<Record<EventName, true>> = {
  'engine.state': true,
  'job.progress': true,
  'workspace.changed': true,
  'workspace.recent-changed': true,
  'files.dropped-or-opened': true,
  'menu.command': true,
}

/** The names of all calls; one that is missing above does not compile. */
export const METHOD_NAMES = Object.keys(METHODS) as readonly (EngineMethod | AppMethod)[]

/** The names of all events. */
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[]

/** The channels between preload and main. */
export const CHANNELS = { call: 'regulars:call', drop: 'regulars:drop', event: 'regulars:event' } as const
