import { basename } from 'node:path'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said, type Text } from '../../shared/words/said.ts'
import { isSpreadsheetPath, isWorkspacePath } from './file-names.ts'
import type { FileTokens } from './file-tokens.ts'
import { regularFile } from './regular-file.ts'

/** Who gets what the system hands over, once the app is ready. */
export interface OpenWithTarget {
  readonly openWorkspace: (path: string) => void
  /** Called with files that come after the window has asked for the first ones. */
  readonly deliver: (files: readonly FileRef[]) => void
  readonly focusWindow: () => void
}

/** Files that the system hands over, as against those chosen in a dialog; they can come before the app is ready. */
export interface OpenWith {
  /** The workspace that this start of the app is to open, if any was named. */
  readonly firstWorkspace: () => string | undefined
  readonly connect: (target: OpenWithTarget) => void
  /** The spreadsheets that came before the window asked for the first time; later ones are delivered. */
  readonly take: () => readonly FileRef[]
  /** Brings the window to the front. */
  readonly focusWindow: () => void
  /** Takes files that the system hands over now. */
  readonly opened: (paths: readonly string[]) => void
}

/** Keeps what was handed over until somebody can take it. `tell` is told of every name that stands for no file. */
export function createOpenWith(options: {
  readonly first: readonly string[]
  readonly tokens: FileTokens
  readonly tell: (text: Text) => void
}): OpenWith {
  const { tokens, tell } = options
  let early = options.first
  let target: OpenWithTarget | undefined
  let windowHasAsked = false

  function workspaceOf(paths: readonly string[]): string | undefined {
    const named = paths.filter(isWorkspacePath)
    for (const path of named) if (!regularFile(path)) tell(said('chosen.noWorkspace', { name: basename(path) }))
    return named.find(regularFile)
  }

  function spreadsheetsOf(paths: readonly string[]): readonly FileRef[] {
    return paths.filter(isSpreadsheetPath).flatMap((path) => {
      try {
        return [tokens.toRead(path)]
      } catch (thrown) {
        if (!(thrown instanceof RegularsError)) throw thrown
        // One that is none must not keep the others from being shown.
        tell(thrown.text)
        return []
      }
    })
  }

  return {
    firstWorkspace: () => workspaceOf(early),
    connect(to) {
      target = to
    },
    focusWindow: () => target?.focusWindow(),
    opened(paths) {
      const workspace = target && workspaceOf(paths)
      if (workspace) target?.openWorkspace(workspace)
      if (!target || !windowHasAsked) {
        early = [...early, ...paths]
        return
      }
      const files = spreadsheetsOf(paths)
      if (files.length > 0) target.deliver(files)
    },
    take() {
      const files = spreadsheetsOf(early)
      early = []
      windowHasAsked = true
      return files
    },
  }
}
