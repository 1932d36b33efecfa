import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { COMMENT_LIMIT, PAPERS, type PrintJob, ROW_LIMITS } from '../../../shared/model/paper.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { call } from '../../api/client.ts'
import { useSave } from '../../api/use-save.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { useCommands } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import { rich, say } from '../../ui/words.ts'
import { PAPER_SIZES } from './paper/page-style.ts'
import { wishOf } from './paper-wish.ts'
import { PartsChoice } from './parts-choice.tsx'
import styles from './report.module.css'
import { TOPS } from './tops.ts'
import type { PaperChoices } from './use-paper-choices.ts'

interface PaperPanelProps {
  readonly summary: RunSummary
  readonly job: PrintJob
  readonly choices: PaperChoices
  readonly shop: string
  readonly isPreviewOpen: boolean
  readonly onPreview: (open: boolean) => void
}

/** The report on paper or as PDF, with the pages of choice. */
export function PaperPanel({ summary, job, choices, shop, isPreviewOpen, onPreview }: PaperPanelProps) {
  const { go } = useView()
  const currency = useWorkspace().status?.currency ?? null
  const comment = useDraft(choices.comment, choices.setComment)
  const save = useSave('report.pdf')
  const print = usePrint(job)
  const { start } = save
  const busy = save.busy || print.busy
  const isEmpty = job.parts.length === 0
  const { asOf } = summary.settings

  const savePdf = useCallback(
    () =>
      void start(say('reports.file.report', { shop, date: asOf, ending: 'pdf' }), 'pdf', (file) => ({
        ...paramsOf(job),
        file,
      })),
    [start, shop, asOf, job],
  )
  const { startPrint } = print
  useCommands(
    useMemo(
      () => ({
        ...(!isEmpty && { 'report.export': savePdf, 'report.print': startPrint }),
        'report.preview': () => onPreview(!isPreviewOpen),
      }),
      [savePdf, startPrint, isEmpty, isPreviewOpen, onPreview],
    ),
  )

  return (
    <Panel
      title={say('reports.paper')}
      about={rich(
        'reports.paper.of',
        { shop },
        {
          edit: (parts) => (
            <button type="button" className="link" onClick={() => go({ name: 'shop' })}>
              {parts}
            </button>
          ),
        },
      )}
    >
      <div className={styles.form}>
        {currency === null && <p className="quiet small">{say('reports.paper.noCurrency')}</p>}
        <PartsChoice summary={summary} choices={choices} />
        <Textarea
          size="xs"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={COMMENT_LIMIT}
          label={say('reports.paper.comment')}
          value={comment.text}
          onChange={(event) => comment.type(event.currentTarget.value)}
          onBlur={comment.settle}
        />
        <div className={styles.fields}>
          <SegmentedControl
            aria-label={say('reports.paper.size')}
            value={job.paper}
            onChange={choices.setPaper}
            data={PAPERS.map((value) => ({ value, label: PAPER_SIZES[value].title }))}
          />
          <NativeSelect
            size="xs"
            label={say('reports.paper.rows')}
            value={String(job.rows)}
            data={[...ROW_LIMITS]}
            onChange={(event) => choices.setRows(event.currentTarget.value)}
          />
          {job.parts.includes('eachSegment') && (
            <NativeSelect
              size="xs"
              label={say('reports.paper.top')}
              value={String(job.top)}
              data={[...TOPS]
                .sort((a, b) => Number(a) - Number(b))
                .map((value) => ({ value, label: value === '0' ? say('reports.paper.top.none') : value }))}
              onChange={(event) => choices.setTop(event.currentTarget.value)}
            />
          )}
        </div>
        <div className="row">
          <Button leftSection={<IconFileTypePdf size={16} />} disabled={busy || isEmpty} onClick={savePdf}>
            {say('reports.paper.pdf')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            disabled={busy || isEmpty}
            onClick={startPrint}
          >
            {say('reports.paper.print')}
          </Button>
          <Button variant="subtle" color="gray" aria-expanded={isPreviewOpen} onClick={() => onPreview(!isPreviewOpen)}>
            {say(isPreviewOpen ? 'reports.paper.hide' : 'reports.paper.show')}
          </Button>
        </div>
        <p className={styles.busy} role="status">
          {busy ? say('reports.paper.busy') : ''}
        </p>
        <SaveOutcome save={save} words={(file) => say('reports.paper.saved', { file })} />
        {print.error !== null && <ErrorState error={print.error} />}
      </div>
    </Panel>
  )
}

function paramsOf(job: PrintJob) {
  const { paper, bestIs, comment, language } = job
  return { ...wishOf(job), paper, bestIs, comment, language }
}

/** Prints, one job at a time. */
function usePrint(job: PrintJob) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const startPrint = useCallback(() => {
    setBusy(true)
    setError(null)
    void call('report.print', paramsOf(job)).then((result) => {
      setBusy(false)
      if (!result.ok) setError(result.error)
    })
  }, [job])
  return { busy, error, startPrint }
}
