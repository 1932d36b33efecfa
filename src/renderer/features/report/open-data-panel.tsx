import { Checkbox } from '@mantine/core'
import { IconDatabaseExport } from '@tabler/icons-react'
import { useState } from 'react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useSave } from '../../api/use-save.ts'
import { Panel } from '../../ui/panel.tsx'
import { languages, say } from '../../ui/words.ts'
import styles from './report.module.css'
import { SaveRow } from './save-row.tsx'

/** The sales and the result as tables for other programs; who the customers are only where that is ticked. */
export function OpenDataPanel({ summary, shop }: { readonly summary: RunSummary; readonly shop: string }) {
  const save = useSave('report.open-data')
  const [withPersons, setWithPersons] = useState(false)
  const suggested = say('reports.file.openData', { shop, date: summary.settings.asOf, ending: 'sqlite' })
  return (
    <Panel title={say('reports.openData')} about={say('reports.openData.about')}>
      <div className={styles.form}>
        <Checkbox
          label={say('reports.openData.withPersons')}
          checked={withPersons}
          onChange={(event) => setWithPersons(event.currentTarget.checked)}
        />
        <SaveRow
          save={save}
          icon={<IconDatabaseExport size={16} />}
          label={say('reports.openData.save')}
          variant="default"
          onSave={() =>
            void save.start(suggested, 'sqlite', (file) => ({
              runId: summary.runId,
              file,
              as: 'database',
              withPersons,
              languages,
            }))
          }
          busyWords={say('reports.openData.busy')}
          savedWords={(file) => say('reports.openData.saved', { file, tables: save.value?.tables.length ?? 0 })}
        />
      </div>
    </Panel>
  )
}
