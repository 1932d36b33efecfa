import { basename } from 'node:path'
import { type Said, said } from '../shared/words/said.ts'

/** What a command has done so far, to be said when its next step fails. */
export interface WhatIsDone {
  readonly imported: (file: string) => void
  readonly stored: (runId: number) => void
  readonly written: (path: string) => void
  /** A sentence for each thing that stays; none where nothing does. */
  readonly texts: () => readonly Said[]
}

/** Nothing yet. A workspace that is null is a temporary one, of which nothing stays. */
export function nothingDone(workspace: string | null): WhatIsDone {
  const files: string[] = []
  let runId: number | null = null
  const written: string[] = []

  return {
    imported: (file) => void files.push(file),
    stored(id) {
      runId = id
    },
    written(path) {
      written.push(path)
    },
    texts: () => [
      ...(workspace === null || files.length === 0
        ? []
        : [
            said('cli.done.imported', { files: { list: files }, count: files.length, workspace: basename(workspace) }),
            runId === null ? said('cli.done.notStored') : said('cli.done.stored', { id: runId }),
          ]),
      ...written.map((file) => said('cli.done.written', { file })),
    ],
  }
}
