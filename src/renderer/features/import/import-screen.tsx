import { useEffect } from 'react'
import type { FileRef } from '../../../shared/contract/files.ts'
import { useImporting } from '../../session/importing.tsx'
import { useView } from '../../session/view.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ImportCheck } from './import-check.tsx'
import './import.css'

/** A file before and while it is imported; afterwards its figures are shown to whoever stayed here. */
export function ImportScreen({ file }: { readonly file: FileRef }) {
  const { go } = useView()
  const { order, running, outcome, cancel, dismiss } = useImporting()
  const isUnderWay = order?.file.token === file.token && running !== null
  const ended = outcome?.order.file.token === file.token ? outcome : null
  const record = ended?.record ?? null

  useEffect(() => {
    if (record === null) return
    dismiss()
    go({ name: 'import-record', record, fresh: true })
  }, [record, dismiss, go])

  if (!isUnderWay) return <ImportCheck file={file} ended={ended} />
  return (
    <Page
      title={file.name}
      subtitle="Importing. The workspace stays as it was until this is done. You can look at other screens meanwhile."
    >
      <Panel>
        <JobProgress
          title="Importing"
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      </Panel>
    </Page>
  )
}
