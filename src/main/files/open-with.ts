import { existsSync } from 'node:fs'
import { app } from 'electron'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import { filesOfArguments } from './file-arguments.ts'
import { isSpreadsheetPath, isWorkspacePath } from './file-names.ts'
import type { FileTokens } from './file-tokens.ts'

/** Who gets what the system hands over, once the app is ready. */
export interface OpenWithTarget {
  readonly openWorkspace: (path: string) => void
  /** Called with files that come after the window has asked for the first ones. */
  readonly deliver: (files: readonly FileRef[]) => void
  readonly focusWindow: () => void
}

/** Files that the system hands over, as against those chosen in a dialog. */
export interface OpenWith {
  /** The workspace that this start of the app is to open, if any was named. */
  readonly firstWorkspace: () => string | undefined
  readonly connect: (target: OpenWithTarget) => void
  /** The spreadsheets that came before the window asked for the first time; later ones are delivered. */
  readonly take: () => readonly FileRef[]
}

/** Collects files from the command line, from a second start and from the system's "open with", which can come before ready. */
export function setupOpenWith(tokens: FileTokens): OpenWith {
  let early: readonly string[] = filesOfArguments(process.argv, process.cwd())
  let target: OpenWithTarget | undefined
  let windowHasAsked = false

  function opened(paths: readonly string[]): void {
    if (!target) {
      early = [...early, ...paths]
      return
    }
    const workspace = paths.find((path) => isWorkspacePath(path) && existsSync(path))
    if (workspace) target.openWorkspace(workspace)
    if (!windowHasAsked) early = [...early, ...paths]
    else if (refsOf(paths).length > 0) target.deliver(refsOf(paths))
  }

  const refsOf = (paths: readonly string[]) =>
    paths.filter((path) => isSpreadsheetPath(path) && existsSync(path)).map((path) => tokens.toRead(path))

  app.on('second-instance', (_event, argv, folder) => {
    target?.focusWindow()
    opened(filesOfArguments(argv, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened([path])
  })

  return {
    firstWorkspace: () => early.find((path) => isWorkspacePath(path) && existsSync(path)),
    connect(to) {
      target = to
    },
    take() {
      const files = refsOf(early)
      early = []
      windowHasAsked = true
      return files
    },
  }
}
