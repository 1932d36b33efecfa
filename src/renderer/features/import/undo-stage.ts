import type { Progress } from '../../../shared/calls/progress.ts'
import { formatDone } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'

/** What undoing an import is at, with the share that is done where the engine knows it; writing the file anew has none. */
export function undoStage(progress: Progress | null): string {
  const stage = say(progress?.stage === 'erasing' ? 'imports.undo.erasing' : 'imports.undo.removing')
  return progress?.fraction == null ? stage : `${stage} ${formatDone(progress.fraction)}`
}
