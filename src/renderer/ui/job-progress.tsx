import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Progress } from '../../shared/calls/progress.ts'
import { DoneBar } from './done-bar.tsx'
import { formatDone, formatElapsed } from './format.ts'
import styles from './job-progress.module.css'
import { say } from './words.ts'

interface JobProgressProps {
  readonly title: string
  readonly progress: Progress | null
  /** `performance.now()` when the work began. */
  readonly startedAt: number
  readonly onCancel: () => void
  readonly cancelling: boolean
}

/** Long work while it runs: stage, rows, elapsed time, and a way out. */
export function JobProgress({ title, progress, startedAt, onCancel, cancelling }: JobProgressProps) {
  const elapsed = useElapsed(startedAt)
  const fraction = progress?.fraction ?? null
  const stage = say(cancelling ? 'stage.cancelling' : progress === null ? 'stage.starting' : `stage.${progress.stage}`)
  return (
    <div className={styles.job}>
      <div className={styles.jobHead}>
        <h2 className={styles.jobTitle}>{title}</h2>
        <Button variant="default" onClick={onCancel} disabled={cancelling}>
          {say(cancelling ? 'job.cancelling' : 'common.cancel')}
        </Button>
      </div>
      <DoneBar label={title} fraction={fraction} size={8} />
      <div className={styles.jobFigures} role="status">
        <span>{stage}</span>
        {fraction !== null && <span className="number">{formatDone(fraction)}</span>}
        {progress?.rows != null && <span className="number">{say('common.rows', { count: progress.rows })}</span>}
      </div>
      <p className={`quiet small number ${styles.jobElapsed}`}>
        {say('job.elapsed', { time: formatElapsed(elapsed) })}
      </p>
    </div>
  )
}

function useElapsed(startedAt: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, now - startedAt)
}
