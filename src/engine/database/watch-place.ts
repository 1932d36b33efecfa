import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'

/** What a workspace file was when it was looked at. */
export interface WatchedPlace {
  /** Throws `workspace-gone` when the file has been removed or replaced since: what is written then goes nowhere. */
  assertInPlace(): void
  /** Also throws when it is shorter than it was, which only somebody else can have done while nothing was committed. */
  assertWhole(): void
}

/** Looks at a workspace file, so that something can be said of it later. The file must be there. */
export function watchPlace(path: string): WatchedPlace {
  const before = statSync(path, { bigint: true })
  const inPlace = () => {
    const now = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (!now) throw gone(path, 'removed')
    if (now.dev !== before.dev || now.ino !== before.ino) throw gone(path, 'replaced')
    return now
  }
  return {
    assertInPlace: inPlace,
    assertWhole() {
      if (inPlace().size < before.size) throw gone(path, 'cut-short')
    },
  }
}

function gone(path: string, how: 'removed' | 'replaced' | 'cut-short'): RegularsError {
  return new RegularsError('workspace-gone', said('files.workspace.gone', { name: basename(path), how }))
}
