import { Button } from '@mantine/core'
import type { RunSummary } from '../../../shared/model/summary.ts'
import type { Text } from '../../../shared/words/said.ts'
import type { Save } from '../../api/use-save.ts'
import { useAhead } from '../../state/use-ahead.ts'
import { useView } from '../../state/view.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RowBalanceView } from '../../ui/row-balance-view.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say, words } from '../../ui/words.ts'
import { WritingNotice } from '../../ui/writing-notice.tsx'
import { GridPanel } from './grid-panel.tsx'
import { KeyFigures } from './key-figures.tsx'
import styles from './segments.module.css'
import { SegmentsChart } from './segments-chart.tsx'
import { SegmentsTable } from './segments-table.tsx'
import { ThresholdsTable } from './thresholds-table.tsx'

interface SegmentsContentProps {
  readonly summary: RunSummary
  readonly save: Save<'report.workbook'>
  readonly currency: string | null
}

/** Everything a result says: figures, charts, table, thresholds, and where the rows went. */
export function SegmentsContent({ summary, save, currency }: SegmentsContentProps) {
  const { go } = useView()
  useAhead('customers', 'thresholds', 'report')
  return (
    <>
      <WritingNotice save={save} words={say('segments.export.busy')} />
      <SaveOutcome save={save} words={(file) => say('segments.exported', { file })} />
      <KeyFigures summary={summary} currency={currency} />
      <Warnings warnings={summary.warnings} />
      <div className={styles.pair}>
        <SegmentsChart segments={summary.segments} currency={currency} />
        <GridPanel summary={summary} currency={currency} />
      </div>
      <SegmentsTable summary={summary} currency={currency} />
      <div className={styles.pair}>
        <Panel
          title={say('segments.thresholds')}
          about={say('segments.thresholds.about')}
          tools={
            <Button size="compact-sm" variant="default" onClick={() => go({ name: 'thresholds' })}>
              {say('segments.thresholds.change')}
            </Button>
          }
        >
          <ThresholdsTable thresholds={summary.thresholds} kinds={summary.settings} currency={currency} />
        </Panel>
        <Panel title={say('segments.rows')}>
          <RowBalanceView rows={summary.rows} refused={summary.refusedAs} duplicates={summary.settings.duplicates} />
        </Panel>
      </div>
    </>
  )
}

function Warnings({ warnings }: { readonly warnings: readonly Text[] }) {
  if (warnings.length === 0) return null
  return (
    <Notice tone="note">
      <ul className={styles.warnings}>
        {warnings.map(words.write).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  )
}
