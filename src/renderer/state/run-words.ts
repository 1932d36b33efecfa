import type { RunRecord } from '../../shared/model/run-list.ts'
import { formatDate } from '../ui/format.ts'
import { say } from '../ui/words.ts'

/** What a run is called: its name, or its number and analysis date. */
export function runTitle({ runId, name, settings }: Pick<RunRecord, 'runId' | 'name' | 'settings'>): string {
  return name === null
    ? say('results.unnamed', { number: runId, date: formatDate(settings.asOf) })
    : say('results.named', { name })
}
