import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { ImportPreview } from '../../../shared/model/import.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { useCommands } from '../../ui/commands/registry.tsx'
import { inWords, missingInWords } from './roles.ts'

interface ImportFooterProps {
  readonly preview: ImportPreview | null
  readonly busy: boolean
  /** Another file that is being imported now. */
  readonly other: string | null
  readonly onBack: () => void
  readonly onImport: () => void
}

/** Whether the import can start, in words, and the button that starts it. */
export function ImportFooter({ preview, busy, other, onBack, onImport }: ImportFooterProps) {
  const missing = preview === null ? [] : missingInWords(preview.mapping.columns)
  const ready = preview !== null && missing.length === 0 && !busy && other === null
  const commands = useMemo(
    () =>
      ready ? [{ id: 'import.run', title: 'Import this file', group: 'Data', keys: 'mod+enter', run: onImport }] : [],
    [ready, onImport],
  )
  useCommands(commands)
  return (
    <>
      <div className="import-verdict" role="status">
        {busy && preview !== null ? (
          <BusyHint busy words="Reading the columns again…" />
        ) : (
          <span>{verdict(preview, missing, other)}</span>
        )}
      </div>
      <div className="row">
        <Button variant="default" onClick={onBack}>
          Not now
        </Button>
        <Button onClick={onImport} disabled={!ready}>
          Import
        </Button>
      </div>
    </>
  )
}

function verdict(preview: ImportPreview | null, missing: readonly string[], other: string | null): string {
  if (preview === null) return ''
  if (other !== null) return `${other} is being imported. This file can follow once that is done.`
  if (missing.length === 0) return 'Customer, date and amount are known. Ready to import.'
  return `Still to say: which column holds ${inWords(missing)}.`
}
