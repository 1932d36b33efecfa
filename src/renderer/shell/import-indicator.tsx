import { Button } from '@mantine/core'
import { useImporting } from '../state/importing.tsx'
import { useView } from '../state/view.tsx'
import { DoneBar } from '../ui/done-bar.tsx'
import { formatDone } from '../ui/format.ts'
import { say } from '../ui/words.ts'
import styles from './frame.module.css'

/** The import that is under way, seen from every screen but its own. */
export function ImportIndicator() {
  const { underWay, running, cancel } = useImporting()
  const { view, go } = useView()
  if (underWay === null || running === null) return null
  const { order, file, number, of } = underWay
  if (view.name === 'import' && view.files[0].token === order.file.token) return null
  const fraction = running.progress?.fraction ?? null
  const words = say(running.cancelling ? 'shell.import.cancelling' : 'shell.import.running', {
    file: file.name,
    number,
    of,
  })
  return (
    <section className={styles.importIndicator} aria-label={say('shell.import.label')}>
      <button type="button" className="link" onClick={() => go({ name: 'import', files: [order.file, ...order.next] })}>
        {words}
      </button>
      <DoneBar className={styles.importIndicatorBar} label={words} fraction={fraction} size={6} />
      <span className={`number quiet small ${styles.importIndicatorShare}`}>{formatDone(fraction)}</span>
      <Button size="compact-xs" variant="default" onClick={cancel} disabled={running.cancelling}>
        {say('common.cancel')}
      </Button>
    </section>
  )
}
