import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { PAPERS, type Paper, type PrintJob } from '../../../shared/calls/print-route.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { call } from '../../api/client.ts'
import { useSave } from '../../api/use-save.ts'
import { useCommands } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'
import { PAPER_SIZES } from './paper/page-style.ts'
import styles from './report.module.css'
import type { Top } from './tops.ts'
import { TOPS } from './tops.ts'

interface PaperPanelProps {
  readonly job: PrintJob
  readonly shop: string
  readonly asOf: IsoDate
  readonly onPaper: (paper: Paper) => void
  readonly onTop: (top: Top) => void
  readonly isPreviewOpen: boolean
  readonly onPreview: (open: boolean) => void
}

/** The report on paper or as PDF. */
export function PaperPanel({ job, shop, asOf, onPaper, onTop, isPreviewOpen, onPreview }: PaperPanelProps) {
  const save = useSave('report.pdf')
  const print = usePrint(job)
  const { runId, paper, top, bestIs } = job
  const { start } = save
  const busy = save.busy || print.busy

  const savePdf = useCallback(
    () =>
      void start(say('reports.file.report', { shop, date: asOf, ending: 'pdf' }), 'pdf', (file) => ({
        runId,
        paper,
        top,
        bestIs,
        file,
      })),
    [start, shop, asOf, runId, paper, top, bestIs],
  )
  const { startPrint } = print
  useCommands(
    useMemo(
      () => ({
        'report.export': savePdf,
        'report.print': startPrint,
        'report.preview': () => onPreview(!isPreviewOpen),
      }),
      [savePdf, startPrint, isPreviewOpen, onPreview],
    ),
  )

  return (
    <Panel title={say('reports.paper')} about={say('reports.paper.about')}>
      <div className={styles.form}>
        <div className={styles.fields}>
          <SegmentedControl
            aria-label={say('reports.paper.size')}
            value={paper}
            onChange={onPaper}
            data={PAPERS.map((value) => ({ value, label: PAPER_SIZES[value].title }))}
          />
          <NativeSelect
            size="xs"
            label={say('reports.paper.top')}
            value={String(top)}
            data={[...TOPS]
              .sort((a, b) => Number(a) - Number(b))
              .map((value) => ({ value, label: value === '0' ? say('reports.paper.top.none') : value }))}
            onChange={(event) => {
              const chosen = TOPS.find((value) => value === event.currentTarget.value)
              if (chosen !== undefined) onTop(chosen)
            }}
          />
        </div>
        <div className="row">
          <Button leftSection={<IconFileTypePdf size={16} />} disabled={busy} onClick={savePdf}>
            {say('reports.paper.pdf')}
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={busy} onClick={startPrint}>
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

/** Prints, one job at a time. */
function usePrint({ runId, paper, top, bestIs }: PrintJob) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const startPrint = useCallback(() => {
    setBusy(true)
    setError(null)
    void call('report.print', { runId, paper, top, bestIs }).then((result) => {
      setBusy(false)
      if (!result.ok) setError(result.error)
    })
  }, [runId, paper, top, bestIs])
  return { busy, error, startPrint }
}
