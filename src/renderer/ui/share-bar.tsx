import { formatShare } from './format.ts'
import styles from './share-bar.module.css'

/** A share as a number with a bar behind it; `share` and `of` are 0..1, `of` fills the bar. */
export function ShareBar({
  share,
  of = 1,
  color,
}: {
  readonly share: number
  readonly of?: number
  readonly color?: string
}) {
  const width = of > 0 ? Math.max(0, Math.min(1, share / of)) * 100 : 0
  return (
    <span className={styles.shareBar}>
      <span className={styles.shareBarTrack} aria-hidden>
        <span className={styles.shareBarFill} style={{ width: `${width}%`, background: color ?? 'var(--accent)' }} />
      </span>
      <span className={styles.shareBarValue}>{formatShare(share)}</span>
    </span>
  )
}
