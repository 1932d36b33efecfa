import { Loader } from '@mantine/core'
import styles from './busy.module.css'

/** Waiting, in words. */
export function Busy({ words }: { readonly words: string }) {
  return (
    <div className={styles.busy} role="status">
      <Loader size={16} />
      <span>{words}</span>
    </div>
  )
}

/** A quiet sign that what is shown is being worked out again. */
export function BusyHint({ busy, words }: { readonly busy: boolean; readonly words: string }) {
  return (
    <span className={styles.busyHint} role="status" data-busy={busy}>
      {busy && (
        <>
          <Loader size={12} /> {words}
        </>
      )}
    </span>
  )
}
