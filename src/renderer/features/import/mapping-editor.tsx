import type { Params } from '../../../shared/calls/calls.ts'
import { isStatusQuestion } from '../../../shared/model/answers.ts'
import type { ImportPreview, Mapping } from '../../../shared/model/import.ts'
import { useCall } from '../../api/use-call.ts'
import type { ImportChoice } from '../../state/import-order.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { CurrencyPanel } from './currency-panel.tsx'
import { ImportIssues, ImportNotes } from './import-issues.tsx'
import { MappingTable } from './mapping-table.tsx'
import { RawRows } from './raw-rows.tsx'
import { ReadingOptions } from './reading-options.tsx'
import { Recognised } from './recognised.tsx'
import { SheetChoice } from './sheet-choice.tsx'
import { StatusValues } from './status-values.tsx'

interface MappingEditorProps {
  readonly preview: ImportPreview
  /** What the preview was asked with. */
  readonly request: Params<'import.preview'>
  readonly busy: boolean
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
  /** What was remembered for this header is gone. */
  readonly onForgotten: () => void
}

/** How a sheet is understood, and everything that can be changed about it. */
export function MappingEditor({ preview, request, busy, choice, onChoice, onForgotten }: MappingEditorProps) {
  const { status } = useWorkspace()
  const onMapping = (mapping: Mapping) => onChoice({ ...choice, mapping })
  const values = useCall('import.values', preview.hasStatuses ? withoutStatuses(request) : null)
  const counted = preview.hasStatuses ? (values.value ?? []) : []
  const isAsking = counted.some(({ by }) => by === 'nothing')
  return (
    <>
      <SheetChoice preview={preview} choice={choice} onChoice={onChoice} />
      <Recognised preview={preview} isUntouched={choice.mapping === null} onForgotten={onForgotten} />
      <ImportIssues
        preview={preview}
        currency={choice.currency}
        otherQuestions={isAsking ? 1 : 0}
        onMapping={onMapping}
      />
      <StatusValues
        values={counted}
        mapping={preview.mapping}
        currency={preview.currencies[0] ?? status?.currency ?? null}
        busy={values.busy}
        onMapping={onMapping}
      />
      <ImportNotes preview={preview} />
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

/** The request as if no value had been explained, so that an explanation needs no new count. */
function withoutStatuses({ mapping, ...request }: Params<'import.preview'>): Params<'import.values'> {
  if (mapping?.answers === undefined) return { ...request, mapping }
  const answers = Object.entries(mapping.answers).filter(([id]) => !isStatusQuestion(id))
  return { ...request, mapping: { ...mapping, answers: Object.fromEntries(answers) } }
}
