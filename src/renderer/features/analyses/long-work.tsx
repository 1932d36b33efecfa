import type { LongLoaded } from '../../api/use-long-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { useLasting } from '../../ui/use-lasting.ts'
import { say } from '../../ui/words.ts'

const SOON_MS = 800

/** That an analysis is being worked out; how far it is, with a way out, where that takes longer. */
export function LongWork({ shown }: { readonly shown: LongLoaded<'analyses.show'> }) {
  const { running, cancel, value, busy } = shown
  const takesLong = useLasting(busy && running !== null, SOON_MS)
  if (takesLong && running !== null) {
    return <JobProgress {...running} title={say('analyses.working')} onCancel={cancel} />
  }
  return value === null && busy ? <Busy words={say('analyses.working')} /> : null
}
