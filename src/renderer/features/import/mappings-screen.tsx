import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SavedMapping } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'
import { MappingDialog } from './mapping-dialog.tsx'
import './import.css'

/** What was chosen for the columns of files, offered again for every file with the same header. */
export function MappingsScreen() {
  const { go } = useView()
  const mappings = useCall('mappings.list', {})
  const save = useSave('mappings.export')
  const [edited, setEdited] = useState<SavedMapping | null>(null)
  const list = mappings.value

  return (
    <Page
      title={say('imports.mappings.title')}
      subtitle="What you chose for the columns of a file is taken again for every file with the same header."
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          All data
        </Button>
      }
    >
      <div className="stack">
        {mappings.error !== null && <ErrorState error={mappings.error} onRetry={mappings.reload} />}
        <SaveOutcome save={save} words={(file) => `The columns are in ${file}.`} />
        {list === null && mappings.busy && <Busy words="Reading what was chosen…" />}
        {list !== null && list.length === 0 && (
          <Panel>
            <p className="quiet">
              Nothing is remembered yet. When you change what a column means before an import, it is remembered here.
            </p>
          </Panel>
        )}
        {list?.map((mapping) => (
          <Panel
            key={mapping.id}
            title={mapping.name}
            about={`Chosen ${formatMinute(mapping.usedAt)}. ${columnsInWords(mapping)}`}
            tools={
              <div className="row">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Change ${mapping.name}`}
                  onClick={() => setEdited(mapping)}
                >
                  Change…
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={save.busy}
                  aria-label={`Export ${mapping.name}`}
                  onClick={() =>
                    void save.start(`${mapping.name} columns.json`, 'json', (file) => ({ id: mapping.id, file }))
                  }
                >
                  Export…
                </Button>
              </div>
            }
          >
            <p className="quiet small">Header: {mapping.headers.filter((header) => header !== '').join(', ')}</p>
          </Panel>
        ))}
        {edited !== null && (
          <MappingDialog
            saved={edited}
            onClose={() => setEdited(null)}
            onChanged={() => {
              setEdited(null)
              mappings.reload()
            }}
          />
        )}
      </div>
    </Page>
  )
}

const DATE_WORDS = { dmy: 'day', mdy: 'month', ymd: 'year' } as const

function columnsInWords({ mapping }: SavedMapping): string {
  const used = COLUMN_ROLES.filter((role) => mapping.columns[role] !== undefined).length
  const { dateOrder, decimalMark, columns } = mapping
  return [
    `${used} ${used === 1 ? 'column is' : 'columns are'} used.`,
    ...(dateOrder === null || columns.date === undefined
      ? []
      : [`Where dates read several ways, the ${DATE_WORDS[dateOrder]} comes first.`]),
    ...(decimalMark === null ? [] : [`Numbers have a decimal ${decimalMark === ',' ? 'comma' : 'point'}.`]),
  ].join(' ')
}
