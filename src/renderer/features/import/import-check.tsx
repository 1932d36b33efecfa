import { useMemo, useState } from 'react'
import { useCall } from '../../api/use-call.ts'
import { NOTHING_CHOSEN } from '../../state/import-order.ts'
import type { ImportOutcome } from '../../state/importing.tsx'
import { useImporting } from '../../state/importing.tsx'
import type { ScreenParams } from '../../state/screen-params.ts'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatBytes } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { say, words } from '../../ui/words.ts'
import { DelimiterSelect } from './delimiter-select.tsx'
import { EncodingSelect } from './encoding-select.tsx'
import styles from './import.module.css'
import { ImportFooter } from './import-footer.tsx'
import { MappingEditor } from './mapping-editor.tsx'
import { OtherFiles } from './other-files.tsx'
import { underMapping, withCurrencies, withQuestion } from './roles.ts'
import { useCompanions } from './use-companions.ts'

type ImportCheckProps = ScreenParams['import'] & {
  /** How importing these was tried before, if it was. */
  readonly ended: ImportOutcome | null
}

/** How a file is understood, to be checked and changed before it is imported. */
export function ImportCheck({
  files: [file, ...others],
  choice: given = NOTHING_CHOSEN,
  recipe,
  ended,
}: ImportCheckProps) {
  const { go } = useView()
  const { underWay, start } = useImporting()
  const [choice, setChoice] = useState(ended?.order.choice ?? given)
  const { sheet, encoding, delimiter, mapping } = choice
  const request = { file: file.token, sheet, encoding, mapping, ...(delimiter === null ? {} : { delimiter }) }
  const preview = useCall('import.preview', request)
  const companions = useCompanions(preview.value, others)
  const [isWithOthers, setWithOthers] = useState(true)
  // What was changed since may have mended it.
  const foundLater = ended?.failed?.error.code === 'mixed-currencies' ? (ended.failed.error.detail ?? '') : ''
  const error = choice === ended?.order.choice ? (ended.failed?.error ?? null) : null
  // A file that is gone is missed by the import, and again when it is looked at afterwards.
  const isToldAgain =
    error !== null && words.write(error.text) === (preview.error === null ? null : words.write(preview.error.text))
  // Nothing of how it is read helps a file that is empty or gone.
  const isText = IS_TEXT.test(file.name) && file.bytes > 0 && preview.error?.code !== 'file-unreadable'
  const askedLater = ended?.failed?.error.question
  const value = useMemo(
    () => withQuestion(withCurrencies(preview.value, foundLater), askedLater, mapping?.answers),
    [preview.value, foundLater, askedLater, mapping],
  )

  const startImport = () => {
    if (value === null) return
    const taken = isWithOthers ? companions.same : []
    start({
      file,
      choice: {
        ...choice,
        // Who saw how it is read, and goes on, has settled it.
        encoding: choice.encoding ?? (value.dialect?.isInDoubt ? value.dialect.encoding : null),
        sheet: value.sheet,
        together: choice.together && value.sameShapeSheets.length > 1,
      },
      companions: taken,
      recipe,
      next: others.filter((other) => !taken.some((each) => each.file === other)),
    })
  }

  return (
    <Page
      title={file.name}
      subtitle={say('check.about', { size: formatBytes(file.bytes) })}
      footer={
        <ImportFooter
          preview={value}
          currency={choice.currency}
          busy={preview.busy || companions.isLooking}
          failed={preview.error !== null}
          other={underWay?.file.name ?? null}
          onBack={() => go({ name: 'start' })}
          onImport={startImport}
        />
      }
    >
      <div className="stack">
        {error?.code === 'cancelled' && <Notice tone="note">{words.write(error.text)}</Notice>}
        {error?.question !== undefined && <Notice tone="warn">{say('check.askedLater')}</Notice>}
        {error !== null && error.code !== 'cancelled' && error.question === undefined && !isToldAgain && (
          <ErrorState error={error} />
        )}
        {preview.error !== null && <ErrorState error={preview.error} onRetry={preview.reload} />}
        {preview.error !== null && value === null && isText && (
          <div className={styles.options}>
            <EncodingSelect
              encoding={encoding}
              recognised={null}
              onChange={(next) => setChoice({ ...choice, encoding: next })}
            />
            <DelimiterSelect
              delimiter={delimiter}
              recognised={null}
              onChange={(next) => setChoice({ ...choice, delimiter: next })}
            />
          </div>
        )}
        {value === null && preview.busy && <Busy words={say('check.reading', { file: file.name })} />}
        {others.length > 0 && (
          <OtherFiles files={others} companions={companions} isTaken={isWithOthers} onTaken={setWithOthers} />
        )}
        {value !== null && (
          <MappingEditor
            preview={mapping === null ? value : underMapping(value, mapping)}
            request={request}
            busy={preview.busy}
            choice={choice}
            onChoice={setChoice}
            onForgotten={preview.reload}
          />
        )}
      </div>
    </Page>
  )
}

const IS_TEXT = /\.(csv|tsv|txt)$/i
