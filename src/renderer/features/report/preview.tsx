import { useLayoutEffect, useRef, useState } from 'react'
import type { PrintJob } from '../../../shared/calls/print-route.ts'
import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say } from '../../ui/words.ts'
import { PAPER_SIZES } from './paper/page-style.ts'
import { SegmentReport } from './paper/segment-report.tsx'
import styles from './report.module.css'

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4

/** The report as it will be on paper, made to fit beside its settings. */
export function Preview({ job }: { readonly job: PrintJob }) {
  const { value, error, reload } = useCall('report.print-model', { runId: job.runId, top: job.top })
  const place = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)

  useLayoutEffect(() => {
    if (place.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])

  const zoom = Math.min(1, width / (PAPER_SIZES[job.paper].width * PIXELS))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className={styles.preview} aria-label={say('reports.preview')} tabIndex={0} ref={place}>
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null && error === null && <Busy words={say('reports.paper.busy')} />}
      {value !== null && zoom > 0 && (
        <div style={{ zoom }}>
          <SegmentReport model={value} paper={job.paper} bestIs={job.bestIs} />
        </div>
      )}
    </section>
  )
}
