import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { formatDate } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

interface SavePanelProps {
  readonly summary: RunSummary
  readonly record: RunRecord | undefined
  readonly onSave: (name: string) => void
}

/** The result that is shown: a name keeps it. */
export function SavePanel({ summary, record, onSave }: SavePanelProps) {
  const [name, setName] = useState(formatDate(summary.settings.asOf))
  if (record !== undefined && record.name !== null) return null
  return (
    <Panel title={say('results.save.title')} about={say('results.save.about')}>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onSave(name.trim())
        }}
      >
        <TextInput
          aria-label={say('results.save.name')}
          size="xs"
          w={260}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={name.trim() === ''}>
          {say('results.save')}
        </Button>
      </form>
    </Panel>
  )
}
