import type { EngineHandlers } from '../shared/contract/engine-methods.ts'
import { RegularsError } from '../shared/model/errors.ts'

/** Everything that can be asked of an open workspace. */
export interface Engine {
  readonly handlers: EngineHandlers
  readonly close: () => void
}

const notYet = (): never => {
  throw new RegularsError('not-found', 'This part of the engine is not built yet.')
}

/** Stands in for the engine until it lands. */
export function createEngine(options: {
  readonly workspacePath: string
  readonly log?: (line: string) => void
}): Engine {
  return {
    close: () => {},
    handlers: {
      'workspace.status': () => ({
        name: options.workspacePath.replace(/^.*[\\/]/, '').replace(/\.regulars$/, ''),
        imports: 0,
        lines: 0,
        customers: 0,
        firstDay: null,
        lastDay: null,
        currency: null,
      }),
      'import.preview': notYet,
      'import.run': notYet,
      'import.list': () => [],
      'import.refused': () => ({ total: 0, rows: [] }),
      'import.export-refused': notYet,
      'run.compute': notYet,
      'report.workbook': notYet,
    },
  }
}
