import { useLayoutEffect, useRef, useState } from 'react'
import type { PrintJob } from '../../../shared/model/paper.ts'
import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say, words } from '../../ui/words.ts'
import { PAPER_SIZES } from './paper/page-style.ts'
import { SegmentReport } from './paper/segment-report.tsx'
import { wishOf } from './paper-wish.ts'
import styles from './report.module.css'

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4

/** The pages exactly as they will be on paper, made to fit beside their settings. */
export function Preview({ job }: { readonly job: PrintJob }) {
  const { value, error, busy, reload } = useCall('report.print-model', wishOf(job))
  const place = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  const [pages, setPages] = useState(0)

  useLayoutEffect(() => {
    if (place.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])

  const size = PAPER_SIZES[job.paper]
  const scale = Math.min(1, width / (size.width * PIXELS))
  const height = pages * (size.height * PIXELS + GAP) * scale
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className={styles.preview} aria-label={say('reports.preview')} tabIndex={0} ref={place} aria-busy={busy}>
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null && error === null && <Busy words={say('reports.paper.busy')} />}
      {value !== null && scale > 0 && (
        <>
          <p className={styles.count} role="status">
            {say('reports.preview.pages', { count: pages })}
            {job.language !== null && job.language !== words.locale.numbers && say('reports.preview.language')}
          </p>
          <div style={{ height, overflow: 'hidden' }}>
            {/* Scaled as a picture, so that every line ends where it ends on paper. */}
            <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: `${size.width}mm` }}>
              <SegmentReport model={value} job={job} onLaidOut={setPages} />
            </div>
          </div>
        </>
      )}
    </section>
  )
}

/** The pixels between two pages. */
const GAP = 16
