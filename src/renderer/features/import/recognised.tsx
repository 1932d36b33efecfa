import { Button } from '@mantine/core'
import type { ImportPreview } from '../../../shared/model/import.ts'
import { call } from '../../api/client.ts'
import { Notice } from '../../ui/notice.tsx'

interface RecognisedProps {
  readonly preview: ImportPreview
  /** Whether the columns are still as they were recognised. */
  readonly isUntouched: boolean
  readonly onForgotten: () => void
}

/** What the file was recognised by: a till's way of exporting, or what was chosen for the same header before. */
export function Recognised({ preview, isUntouched, onForgotten }: RecognisedProps) {
  const { preset, remembered } = preview
  if (remembered !== null && isUntouched) {
    const forget = async () => {
      await call('mappings.delete', { id: remembered.id })
      onForgotten()
    }
    return (
      <Notice
        tone="note"
        actions={
          <Button size="compact-sm" variant="default" onClick={() => void forget()}>
            Forget that
          </Button>
        }
      >
        The columns are taken as you chose them before, for {remembered.name}.
      </Notice>
    )
  }
  if (preset === null) return null
  return <Notice tone="good">Looks like a {preset.title.replace(', ', ' ')} export.</Notice>
}
