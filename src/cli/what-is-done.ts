import { basename } from 'node:path'

/** What a command has done so far, to be said when its next step fails. */
export interface WhatIsDone {
  readonly imported: (file: string) => void
  readonly stored: (runId: number) => void
  readonly written: (path: string) => void
  /** One sentence or two, or null where nothing is left of it. */
  readonly words: () => string | null
}

/** Nothing yet. A workspace that is null is a temporary one, of which nothing stays. */
export function nothingDone(workspace: string | null): WhatIsDone {
  const files: string[] = []
  let runId: number | null = null
  let report: string | null = null

  function words(): string | null {
    const said: string[] = []
    if (workspace !== null && files.length > 0) {
      const place = basename(workspace)
      said.push(`${files.join(', ')} ${files.length === 1 ? 'is' : 'are'} in ${place} already.`)
      if (runId === null)
        said.push('The result is not: give the same command again. Rows that are there are not counted twice.')
      else said.push(`The result is stored there as run ${runId}.`)
    }
    if (report !== null) said.push(`The report ${report} is written.`)
    return said.length === 0 ? null : said.join(' ')
  }

  return {
    imported: (file) => void files.push(file),
    stored(id) {
      runId = id
    },
    written(path) {
      report = path
    },
    words,
  }
}
