import { useMemo } from 'react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { BATCH_COLUMNS, batchName } from '../../../shared/tables/imports.ts'
import { SaveRecipe } from '../../state/save-recipe.tsx'
import { useView } from '../../state/view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RowBalanceView } from '../../ui/row-balance-view.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import { AfterImport } from './after-import.tsx'
import { FeesPanel } from './fees-panel.tsx'
import { UnknownValues } from './how-read.tsx'
import { ImportFigures } from './import-figures.tsx'
import { sumOfRefused, sumOfRows } from './sum-of-rows.ts'

interface ImportBatchScreenProps {
  readonly records: readonly ImportRecord[]
  readonly next: readonly FileRef[]
}

/** Several sheets or files that were imported together: their figures added up, and a link to each. */
export function ImportBatchScreen({ records, next }: ImportBatchScreenProps) {
  const { go } = useView()
  const rows = useMemo(() => sumOfRows(records.map((record) => record.rows)), [records])
  const refused = useMemo(() => sumOfRefused(records.map((record) => record.refusedAs)), [records])
  return (
    <Page
      title={say('imports.batch.title', {
        files: new Set(records.map(({ file }) => file)).size,
        sheets: records.length,
      })}
      subtitle={say('imports.batch.about')}
      actions={
        <AfterImport fresh next={next}>
          <SaveRecipe importIds={records.map(({ importId }) => importId)} />
        </AfterImport>
      }
    >
      <div className="stack">
        <ImportFigures rows={rows} refusedAs={refused} />
        <UnknownValues records={records} />
        <FeesPanel />
        <Panel title={say('imports.batch.list')} about={say('imports.batch.list.about')} flush>
          <Table
            label={say('imports.batch.label')}
            columns={BATCH_COLUMNS}
            rows={records}
            cells={{
              import: (record) => (
                <button
                  type="button"
                  className="link"
                  onClick={() => go({ name: 'import-record', record, fresh: false, next })}
                >
                  {batchName(record)}
                </button>
              ),
            }}
          />
        </Panel>
        <Panel title={say('rows.title')}>
          <RowBalanceView rows={rows} refused={refused} duplicates="keep" />
        </Panel>
      </div>
    </Page>
  )
}
