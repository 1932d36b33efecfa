import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ImportRecord } from '../../shared/model/import.ts'
import { createEngine, type Engine, type FileRequest } from '../index.ts'

/** The clock of tests. */
export const NOW = new Date(2026, 10, 22, 9, 30)

/** A folder, and an engine over a workspace in it, that are gone when the test ends. */
export interface Workbench {
  readonly engine: Engine
  readonly folder: string
  /** Writes a file into the folder and returns its path. */
  write(name: string, content: string | Uint8Array): string
  /** Imports a file that was written, or one that exists. */
  import(path: string, request?: Partial<FileRequest>): Promise<ImportRecord>
}

/** Sets up a workbench for one test. */
export function createWorkbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  const engine = createEngine({ workspacePath: join(folder, 'shop.regulars') })
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
    import: async (path, request = {}) => {
      const whole = { path, file: basename(path), sheet: null, encoding: null, wishes: {}, now: NOW, ...request }
      return (await engine.importFile(whole)).record
    },
  }
}
