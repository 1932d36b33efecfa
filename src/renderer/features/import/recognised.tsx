import { Button } from '@mantine/core'
import type { ImportPreview } from '../../../shared/model/import.ts'
import { call } from '../../api/client.ts'
import { Notice } from '../../ui/notice.tsx'
import { say } from '../../ui/words.ts'

interface RecognisedProps {
  readonly preview: ImportPreview
  /** Whether the columns are still as they were recognised. */
  readonly isUntouched: boolean
  readonly onForgotten: () => void
}

/** What the file was recognised as: the export of a known till, or a header whose column settings were saved. */
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
            {say('check.remembered.delete')}
          </Button>
        }
      >
        {say('check.remembered', { name: remembered.name })}
      </Notice>
    )
  }
  if (preset === null) return null
  return <Notice tone="good">{say('check.preset', { title: preset.title })}</Notice>
}
