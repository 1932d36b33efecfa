import { Button } from '@mantine/core'
import { viewOfOutcome } from '../state/import-end.ts'
import type { ImportOutcome } from '../state/importing.tsx'
import { useImporting } from '../state/importing.tsx'
import { useView } from '../state/view.tsx'
import { formatCount } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { words } from '../ui/words.ts'

/** Says how an import ended, to somebody who has gone to another screen meanwhile. */
export function ImportBanner() {
  const { outcome, dismiss } = useImporting()
  const { view, go } = useView()
  if (outcome === null) return null
  const { order, failed } = outcome
  if (view.name === 'import' && view.files[0].token === order.file.token) return null
  const shown = viewOfOutcome(outcome)
  const openShown = () => {
    dismiss()
    if (shown !== null) go(shown)
  }
  return (
    <div className="banner">
      <Notice
        tone={failed === null ? 'good' : failed.error.code === 'cancelled' ? 'note' : 'bad'}
        actions={
          <>
            {shown !== null && (
              <Button size="compact-sm" variant="default" onClick={openShown}>
                See what came in
              </Button>
            )}
            {failed !== null && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => go({ name: 'import', files: [failed.file, ...order.next] })}
              >
                Back to the file
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={dismiss}>
              Close
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
  const read = formatCount(records.reduce((sum, { rows }) => sum + rows.read, 0))
  const names = [...new Set(records.map(({ file }) => file))]
  const cameIn = `${names.length > 3 ? `${names.length} files are` : `${names.join(', ')} ${names.length > 1 ? 'are' : 'is'}`} imported: ${read} rows read.`
  if (failed === null) return cameIn
  const { file, error } = failed
  const failure =
    error.code === 'cancelled'
      ? `The import of ${file.name} was cancelled.${records.length === 0 ? ' Nothing was changed.' : ''}`
      : `${file.name} was not imported. ${words.write(error.text)}`
  return records.length === 0 ? failure : `${failure} ${cameIn}`
}
