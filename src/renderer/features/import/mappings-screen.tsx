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

/** The column settings that were saved, used again for every file with the same header. */
export function MappingsScreen() {
  const { go } = useView()
  const mappings = useCall('mappings.list', {})
  const save = useSave('mappings.export')
  const [edited, setEdited] = useState<SavedMapping | null>(null)
  const list = mappings.value

  return (
    <Page
      title={say('mappings.title')}
      subtitle={say('mappings.about')}
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          {say('common.allData')}
        </Button>
      }
    >
      <div className="stack">
        {mappings.error !== null && <ErrorState error={mappings.error} onRetry={mappings.reload} />}
        <SaveOutcome save={save} words={(file) => say('mappings.exported', { file })} />
        {list === null && mappings.busy && <Busy words={say('mappings.reading')} />}
        {list !== null && list.length === 0 && (
          <Panel>
            <p className="quiet">{say('mappings.none')}</p>
          </Panel>
        )}
        {list?.map((mapping) => (
          <Panel
            key={mapping.id}
            title={mapping.name}
            about={columnsInWords(mapping)}
            tools={
              <div className="row">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={say('mappings.edit.label', { name: mapping.name })}
                  onClick={() => setEdited(mapping)}
                >
                  {say('mappings.edit')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={save.busy}
                  aria-label={say('mappings.export.label', { name: mapping.name })}
                  onClick={() =>
                    void save.start(say('mappings.export.file', { name: mapping.name }), 'json', (file) => ({
                      id: mapping.id,
                      file,
                    }))
                  }
                >
                  {say('mappings.export')}
                </Button>
              </div>
            }
          >
            <p className="quiet small">
              {say('mappings.header', { names: mapping.headers.filter((header) => header !== '').join(', ') })}
            </p>
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

function columnsInWords({ mapping, usedAt }: SavedMapping): string {
  const { dateOrder, decimalMark, columns } = mapping
  const count = COLUMN_ROLES.filter((role) => columns[role] !== undefined).length
  return [
    say('mappings.used', { date: formatMinute(usedAt) }),
    say('mappings.columns', { count }),
    ...(dateOrder === null || columns.date === undefined ? [] : [say('mappings.dates', { order: dateOrder })]),
    ...(decimalMark === null ? [] : [say('mappings.decimals', { mark: decimalMark === ',' ? 'comma' : 'point' })]),
  ].join(' ')
}
