import type { ImportPreview, Mapping } from '../../../shared/model/import.ts'
import type { ImportChoice } from '../../state/import-order.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { CurrencyPanel } from './currency-panel.tsx'
import { ImportIssues } from './import-issues.tsx'
import { MappingTable } from './mapping-table.tsx'
import { RawRows } from './raw-rows.tsx'
import { ReadingOptions } from './reading-options.tsx'
import { Recognised } from './recognised.tsx'
import { SheetChoice } from './sheet-choice.tsx'

interface MappingEditorProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
  /** What was remembered for this header is gone. */
  readonly onForgotten: () => void
}

/** How a sheet is understood, and everything that can be changed about it. */
export function MappingEditor({ preview, busy, choice, onChoice, onForgotten }: MappingEditorProps) {
  const onMapping = (mapping: Mapping) => onChoice({ ...choice, mapping })
  return (
    <>
      <SheetChoice preview={preview} choice={choice} onChoice={onChoice} />
      <Recognised preview={preview} isUntouched={choice.mapping === null} onForgotten={onForgotten} />
      <ImportIssues preview={preview} currency={choice.currency} onMapping={onMapping} />
      <CurrencyPanel
        preview={preview}
        choice={choice.currency}
        onChoice={(currency) => onChoice({ ...choice, currency })}
      />
      <Panel title={say('check.columns.title')} about={say('check.columns.about')} flush>
        <MappingTable preview={preview} busy={busy} onMapping={onMapping} />
      </Panel>
      <ReadingOptions preview={preview} choice={choice} onChoice={onChoice} />
      <Panel title={say('check.rows.title')} about={say('check.rows.about')} flush>
        <RawRows preview={preview} />
      </Panel>
    </>
  )
}
