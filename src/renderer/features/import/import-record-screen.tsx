import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { sheetOf } from '../../../shared/model/sheet-of.ts'
import { whyNoSales } from '../../../shared/words/no-sales.ts'
import { useCall } from '../../api/use-call.ts'
import { SaveRecipe } from '../../state/save-recipe.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RowBalanceView } from '../../ui/row-balance-view.tsx'
import { say, words } from '../../ui/words.ts'
import { AfterImport } from './after-import.tsx'
import { FeesPanel } from './fees-panel.tsx'
import { HowRead, UnknownValues } from './how-read.tsx'
import { ImportFigures } from './import-figures.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { UndoImport } from './undo-import.tsx'

interface ImportRecordScreenProps {
  readonly record: ImportRecord
  /** Whether the import has only just ended. */
  readonly fresh: boolean
  /** Files that were opened together with this one and are still to be looked at. */
  readonly next?: readonly FileRef[]
}

/** A finished import: what was read, kept, set aside and refused. */
export function ImportRecordScreen({ record: given, fresh, next = [] }: ImportRecordScreenProps) {
  const imports = useCall('import.list', {})
  // Later imports and results may have come to depend on it since.
  const record = imports.value?.find(({ importId }) => importId === given.importId) ?? given
  const sheet = sheetOf(record)
  const date = formatMinute(record.importedAt)
  // A list of customers has no rows of sales.
  const hasRows = record.rows.read > 0
  // A file that only says more of sales is what it should be.
  const why = record.rows.details === undefined ? whyNoSales([record], 'window') : null
  return (
    <Page
      title={fresh ? say('imports.record.fresh', { file: record.file }) : record.file}
      subtitle={
        sheet === '' ? say('imports.record.about', { date }) : say('imports.record.about.sheet', { sheet, date })
      }
      actions={
        <AfterImport fresh={fresh} next={next}>
          <SaveRecipe importIds={[record.importId]} />
          <UndoImport record={record} />
        </AfterImport>
      }
    >
      <div className="stack">
        {hasRows && <ImportFigures rows={record.rows} refusedAs={record.refusedAs} />}
        {why !== null && <Notice tone="warn">{words.write(why)}</Notice>}
        <UnknownValues records={[record]} />
        {fresh && <FeesPanel />}
        {[...record.notes, ...(record.understood?.done ?? [])].map(words.write).map((note) => (
          <Notice key={note} tone="note">
            {note}
          </Notice>
        ))}
        {hasRows && (
          <Panel title={say('rows.title')}>
            <RowBalanceView rows={record.rows} refused={record.refusedAs} duplicates="keep" />
          </Panel>
        )}
        <HowRead record={record} />
        {record.refused.length > 0 && <RefusedRows record={record} />}
      </div>
    </Page>
  )
}
