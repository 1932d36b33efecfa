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
import { reportNames } from './file-names.ts'
import { PAPER_SIZES } from './paper/page-style.ts'
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
    () => void start(`${reportNames(shop, asOf).report}.pdf`, 'pdf', (file) => ({ runId, paper, top, bestIs, file })),
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
    <Panel title="Report on paper" about="A cover, the shop at a glance, and a block for every segment.">
      <div className="report-form">
        <div className="report-fields">
          <SegmentedControl
            aria-label="Paper"
            value={paper}
            onChange={onPaper}
            data={PAPERS.map((value) => ({ value, label: PAPER_SIZES[value].title }))}
          />
          <NativeSelect
            size="xs"
            label="Top customers per segment"
            value={String(top)}
            data={[...TOPS]
              .sort((a, b) => Number(a) - Number(b))
              .map((value) => ({ value, label: value === '0' ? 'None' : value }))}
            onChange={(event) => {
              const chosen = TOPS.find((value) => value === event.currentTarget.value)
              if (chosen !== undefined) onTop(chosen)
            }}
          />
        </div>
        <div className="row">
          <Button leftSection={<IconFileTypePdf size={16} />} disabled={busy} onClick={savePdf}>
            Save as PDF…
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={busy} onClick={startPrint}>
            Print…
          </Button>
          <Button variant="subtle" color="gray" aria-expanded={isPreviewOpen} onClick={() => onPreview(!isPreviewOpen)}>
            {isPreviewOpen ? 'Hide the preview' : 'Show the preview'}
          </Button>
        </div>
        <p className="report-busy" role="status">
          {busy ? 'Laying the report out…' : ''}
        </p>
        <SaveOutcome save={save} words={(file) => `The report is in ${file}.`} />
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
