import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Params } from '../../shared/calls/calls.ts'
import type { ImportRecord } from '../../shared/model/import.ts'
import { createEngine, type Engine } from '../index.ts'
import { NOW, sheetOf } from './ask.ts'

export { NOW } from './ask.ts'

/** A folder, and an engine over a workspace in it, that are gone when the test ends. */
export interface Workbench {
  readonly engine: Engine
  readonly folder: string
  /** Writes a file into the folder and returns its path. */
  write(name: string, content: string | Uint8Array): string
  /** Imports a file that was written, or one that exists. */
  import(path: string, wish?: Partial<Params<'import.run'>>): Promise<ImportRecord>
}

/** Sets up a workbench for one test; `workspace` are the bytes of what it begins with. */
export function createWorkbench(workspace?: Uint8Array): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  const workspacePath = join(folder, 'shop.regulars')
  if (workspace) writeFileSync(workspacePath, workspace)
  const engine = createEngine({ workspacePath })
  onTestFinished(() => {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    engine,
    folder,
    write: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    import: (path, wish) => engine.call('import.run', sheetOf(path, wish), { now: NOW }),
  }
}
