import { useState } from 'react'
import type { FileRef } from '../../../shared/contract/files.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import { useCall } from '../../api/use-call.ts'
import { useJob } from '../../api/use-job.ts'
import { useView } from '../../session/view.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatBytes } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ImportFooter } from './import-footer.tsx'
import { MappingEditor } from './mapping-editor.tsx'
import { underMapping } from './roles.ts'
import './import.css'

/** What the analyst chose so far; null leaves the choice to the engine. */
interface Choice {
  readonly sheet: number | null
  readonly mapping: Mapping | null
}

/** A file before and while it is imported. */
export function ImportScreen({ file }: { readonly file: FileRef }) {
  const { go } = useView()
  const { changed } = useWorkspace()
  const [choice, setChoice] = useState<Choice>({ sheet: null, mapping: null })
  const [error, setError] = useState<AppError | null>(null)
  const job = useJob('import.run')
  const source = { file: file.token, sheet: choice.sheet, encoding: null }
  const preview = useCall('import.preview', { ...source, mapping: choice.mapping })

  const start = async () => {
    if (preview.value === null) return
    setError(null)
    const result = await job.start({ ...source, sheet: preview.value.sheet, mapping: preview.value.mapping })
    if (!result.ok) {
      setError(result.error)
      return
    }
    changed()
    go({ name: 'import-record', record: result.value, fresh: true })
  }

  if (job.running !== null) {
    return (
      <Page title={file.name} subtitle="Importing. The workspace stays as it was until this is done.">
        <Panel>
          <JobProgress
            title="Importing"
            progress={job.running.progress}
            startedAt={job.running.startedAt}
            cancelling={job.running.cancelling}
            onCancel={job.cancel}
          />
        </Panel>
      </Page>
    )
  }

  const subtitle = `${formatBytes(file.bytes)}. Check what each column means. Nothing is imported yet.`
  return (
    <Page
      title={file.name}
      subtitle={subtitle}
      footer={
        <ImportFooter
          preview={preview.value}
          busy={preview.busy}
          onBack={() => go({ name: 'start' })}
          onImport={() => void start()}
        />
      }
    >
      <div className="stack">
        {error?.code === 'cancelled' && <Notice tone="note">{error.message}</Notice>}
        {error !== null && error.code !== 'cancelled' && <ErrorState error={error} />}
        {preview.error !== null && <ErrorState error={preview.error} onRetry={preview.reload} />}
        {preview.value === null && preview.busy && <Busy words={`Reading the first rows of ${file.name}…`} />}
        {preview.value !== null && (
          <MappingEditor
            preview={choice.mapping === null ? preview.value : underMapping(preview.value, choice.mapping)}
            busy={preview.busy}
            onSheet={(sheet) => setChoice({ sheet, mapping: null })}
            onMapping={(mapping) => setChoice({ ...choice, mapping })}
          />
        )}
      </div>
    </Page>
  )
}
