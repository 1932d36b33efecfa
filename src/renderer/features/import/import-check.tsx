import { useState } from 'react'
import type { FileRef } from '../../../shared/contract/files.ts'
import { useCall } from '../../api/use-call.ts'
import type { ImportChoice, ImportOutcome } from '../../session/importing.tsx'
import { useImporting } from '../../session/importing.tsx'
import { useView } from '../../session/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatBytes } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ImportFooter } from './import-footer.tsx'
import { MappingEditor } from './mapping-editor.tsx'
import { underMapping } from './roles.ts'

const NOTHING_CHOSEN: ImportChoice = { sheet: null, mapping: null }

interface ImportCheckProps {
  readonly file: FileRef
  /** How importing this file ended, if that was tried. */
  readonly ended: ImportOutcome | null
}

/** How a file is understood, to be checked and changed before it is imported. */
export function ImportCheck({ file, ended }: ImportCheckProps) {
  const { go } = useView()
  const { order, start } = useImporting()
  const [choice, setChoice] = useState(ended?.order.choice ?? NOTHING_CHOSEN)
  const preview = useCall('import.preview', { file: file.token, encoding: null, ...choice })
  const error = ended?.error ?? null
  const isKnown = preview.value !== null

  return (
    <Page
      title={file.name}
      subtitle={`${formatBytes(file.bytes)}. ${isKnown ? 'Check what each column means. ' : ''}Nothing is imported yet.`}
      footer={
        <ImportFooter
          preview={preview.value}
          busy={preview.busy}
          other={order?.file.name ?? null}
          onBack={() => go({ name: 'start' })}
          onImport={() =>
            preview.value !== null &&
            start({ file, choice: { sheet: preview.value.sheet, mapping: preview.value.mapping } })
          }
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
