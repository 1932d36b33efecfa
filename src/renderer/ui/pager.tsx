import { Button } from '@mantine/core'
import { pageOf } from './page-of.ts'
import styles from './pager.module.css'
import { say } from './words.ts'

interface PagerProps {
  readonly total: number
  /** Where the page that is shown begins, from 0. */
  readonly offset: number
  /** The most items on a page. */
  readonly size: number
  readonly busy: boolean
  readonly onOffset: (offset: number) => void
}

/** Which part of a long list is shown, and the way to the pages before and after it; nothing where all fits on one page. */
export function Pager({ total, offset, size, busy, onOffset }: PagerProps) {
  const { pages, first, last, previous, next } = pageOf(total, offset, size)
  if (pages < 2) return null
  const step = (to: number | null, label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={busy || to === null}
      onClick={() => to !== null && onOffset(to)}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.pager}>
      <span className="quiet small number" role="status">
        {say('common.range', { first, last, total })}
      </span>
      <div className="row">
        {step(previous, say('common.previous'))}
        {step(next, say('common.next'))}
      </div>
    </div>
  )
}
