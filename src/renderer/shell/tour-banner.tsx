import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useSeen } from '../state/seen.tsx'
import { useView } from '../state/view.tsx'
import { useWorkspace } from '../state/workspace.tsx'
import { type Offers, useCommands, useRegistry } from '../ui/commands/registry.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/words.ts'
import { sampleCommand } from './command-entries.ts'
import styles from './frame.module.css'
import { stepAt, TOUR } from './tour-steps.ts'

/**
 * A word about each screen, from the sample's file to the report. It begins by itself where the sample is tried for the first time, goes
 * along with whoever finds the way alone, and covers nothing.
 */
export function TourBanner() {
  const { view, go } = useView()
  const { status } = useWorkspace()
  const { run } = useRegistry()
  const { seen, sawTour } = useSeen()
  const [reached, setReached] = useState<number | null>(null)

  const isSample = view.name === 'import' && view.isSample === true
  useEffect(() => {
    if (!isSample || seen?.tour !== false) return
    setReached(0)
    sawTour()
  }, [isSample, seen, sawTour])
  useEffect(() => setReached((old) => (old === null ? null : stepAt(view.name, old))), [view.name])

  const hasSales = (status?.lines ?? 0) > 0
  useCommands(
    useMemo<Offers>(
      () => ({
        'tour.start': () => {
          setReached(hasSales ? 2 : 0)
          if (hasSales) go({ name: 'segments' })
          else run(sampleCommand('shop'))
        },
      }),
      [hasSales, go, run],
    ),
  )
  const step = reached === null ? undefined : TOUR[reached]
  if (reached === null || step === undefined) return null
  const next = TOUR[reached + 1]
  // The file is imported by its own button, which says what it does.
  const canGoOn = next !== undefined && next.screen !== 'import-record' && next.screen !== 'import'
  return (
    <section className={styles.banner} aria-label={say('tour.title')}>
      <Notice
        tone="note"
        actions={
          <>
            {canGoOn && (
              <Button size="compact-sm" variant="default" onClick={() => go({ name: next.screen })}>
                {say('tour.on')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setReached(null)}>
              {say(next === undefined ? 'tour.done' : 'tour.skip')}
            </Button>
          </>
        }
      >
        <span role="status">
          <strong>{say('tour.step', { step: reached + 1, of: TOUR.length })}</strong> {say(step.text)}
        </span>
      </Notice>
    </section>
  )
}
