import { Button } from '@mantine/core'
import { viewOfOutcome } from '../state/import-end.ts'
import type { ImportOutcome } from '../state/importing.tsx'
import { useImporting } from '../state/importing.tsx'
import { useView } from '../state/view.tsx'
import { Notice } from '../ui/notice.tsx'
import { say, words } from '../ui/words.ts'
import styles from './frame.module.css'

/** More files are counted, not named. */
const MOST_NAMES = 3

/** Says how an import ended, to somebody who has gone to another screen meanwhile. */
export function ImportBanner() {
  const { outcome, dismiss } = useImporting()
  const { view, go } = useView()
  if (outcome === null) return null
  const { order, failed } = outcome
  if (view.name === 'import' && view.files[0].token === order.file.token) return null
  if (view.name === 'recipe-check' && view.file.token === order.file.token) return null
  const shown = viewOfOutcome(outcome)
  const openShown = () => {
    dismiss()
    if (shown !== null) go(shown)
  }
  return (
    <div className={styles.banner}>
      <Notice
        tone={failed === null ? 'good' : failed.error.code === 'cancelled' ? 'note' : 'bad'}
        actions={
          <>
            {shown !== null && (
              <Button size="compact-sm" variant="default" onClick={openShown}>
                {say('shell.import.view')}
              </Button>
            )}
            {failed !== null && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => go({ name: 'import', files: [failed.file, ...order.next] })}
              >
                {say('shell.import.back')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={dismiss}>
              {say('common.close')}
            </Button>
          </>
        }
      >
        <span role="status">{wordsOf(outcome)}</span>
      </Notice>
    </div>
  )
}

function wordsOf({ records, failed }: ImportOutcome): string {
  const rows = records.reduce((sum, record) => sum + record.rows.read, 0)
  const names = [...new Set(records.map(({ file }) => file))]
  const imported =
    names.length > MOST_NAMES
      ? say('shell.imported.many', { count: names.length, rows })
      : say('shell.imported', { files: words.list(names), rows })
  if (failed === null) return imported
  const { file, error } = failed
  const isAlone = records.length === 0
  const failure =
    error.code === 'cancelled'
      ? say(isAlone ? 'shell.import.cancelled.all' : 'shell.import.cancelled', { file: file.name })
      : say('shell.import.failed', { file: file.name, problem: words.write(error.text) })
  return isAlone ? failure : say('common.joined', { first: failure, second: imported })
}
