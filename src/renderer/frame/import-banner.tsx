import { Button } from '@mantine/core'
import type { ImportOutcome } from '../session/importing.tsx'
import { useImporting } from '../session/importing.tsx'
import { useView } from '../session/view.tsx'
import { formatCount } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'

/** Says how an import ended, to somebody who has gone to another screen meanwhile. */
export function ImportBanner() {
  const { outcome, dismiss } = useImporting()
  const { view, go } = useView()
  if (outcome === null) return null
  const { file } = outcome.order
  if (view.name === 'import' && view.file.token === file.token) return null

  const show = () => {
    if (outcome.record === null) {
      go({ name: 'import', file })
      return
    }
    dismiss()
    go({ name: 'import-record', record: outcome.record, fresh: true })
  }
  return (
    <div className="banner">
      <Notice
        tone={toneOf(outcome)}
        actions={
          <>
            <Button size="compact-sm" variant="default" onClick={show}>
              {outcome.record === null ? 'Back to the file' : 'See what came in'}
            </Button>
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

function toneOf({ error }: ImportOutcome): 'good' | 'note' | 'bad' {
  if (error === null) return 'good'
  return error.code === 'cancelled' ? 'note' : 'bad'
}

function wordsOf({ order, record, error }: ImportOutcome): string {
  const { name } = order.file
  if (record !== null) return `${name} is imported: ${formatCount(record.rows.read)} rows read.`
  if (error.code === 'cancelled') return `The import of ${name} was cancelled. Nothing was changed.`
  return `${name} was not imported. ${error.message}`
}
