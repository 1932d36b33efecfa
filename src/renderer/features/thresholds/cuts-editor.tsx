import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Histograms } from '../../../shared/model/distribution.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { useLatestCall } from '../../api/use-latest-call.ts'
import { useRun } from '../../state/run.tsx'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Term } from '../../ui/term.tsx'
import { ofMap, rich, say } from '../../ui/words.ts'
import type { Cuts } from './cuts.ts'
import { byGroup, firstCuts, movedCuts, withMoved, withOneMore } from './cuts.ts'
import { MeasurePanel } from './measure-panel.tsx'
import { SegmentsPreview } from './segments-preview.tsx'
import styles from './thresholds.module.css'

interface CutsEditorProps {
  readonly title: string
  readonly summary: RunSummary
  readonly histograms: Histograms
}

const CENT = MONEY_SCALE / 100
const MEASURES: readonly Measure[] = ['recency', 'frequency', 'monetary']

/** Histograms with thresholds to move, the counts that follow from them, and the button that uses them. */
export function CutsEditor({ title, summary, histograms }: CutsEditorProps) {
  const { change } = useRun()
  const { go } = useView()
  const { status } = useWorkspace()
  const first = useMemo(() => firstCuts(summary.thresholds, histograms, CENT), [summary, histograms])
  const [cuts, setCuts] = useState<Cuts>(first)
  const moved = useMemo(() => movedCuts(cuts, first, summary.thresholds), [cuts, first, summary])
  const preview = useLatestCall('rfm.preview-thresholds', { runId: summary.runId, thresholds: moved })
  const counts = preview.value
  const fits = counts?.segments != null

  const use = () => {
    const { scheme, frozenRun } = summary.settings
    // A measure without own cuts is cut by quantiles, which is what the result did.
    const own = scheme === 'quantile' && frozenRun === null ? moved : cuts
    change({ type: 'change', change: { scheme: 'own', own, frozenRun: null } })
    go({ name: 'segments' })
  }
  return (
    <Page
      title={title}
      subtitle={rich('thresholds.about', {}, { term: (parts) => <Term name="threshold">{parts}</Term> })}
      footer={
        <>
          <span className="quiet small">{say('thresholds.current', { count: summary.customers })}</span>
          <div className="row">
            <Button variant="default" onClick={() => go({ name: 'segments' })}>
              {say('common.cancel')}
            </Button>
            <Button disabled={!fits} onClick={use}>
              {say('thresholds.use')}
            </Button>
          </div>
        </>
      }
    >
      <div className="stack">
        {preview.error !== null && <ErrorState error={preview.error} />}
        {counts !== null && !fits && <DoesNotFit summary={summary} cuts={cuts} />}
        <div className={styles.measures}>
          {MEASURES.map((measure) => (
            <MeasurePanel
              key={measure}
              measure={measure}
              frequency={summary.settings.frequency}
              histogram={histograms[measure]}
              cuts={cuts[measure]}
              counts={counts === null ? [] : byGroup(measure, counts[measure])}
              currency={status?.currency ?? null}
              isFirst={cuts[measure] === first[measure]}
              onMove={(index, value, step) =>
                setCuts((old) => ({ ...old, [measure]: withMoved(old[measure], index, value, step) }))
              }
              onAdd={(step) =>
                setCuts((old) => ({
                  ...old,
                  [measure]: withOneMore(
                    old[measure],
                    counts === null ? [] : byGroup(measure, counts[measure]),
                    histograms[measure].bars,
                    step,
                  ),
                }))
              }
              onRemove={(index) => setCuts((old) => ({ ...old, [measure]: old[measure].toSpliced(index, 1) }))}
              onReset={() => setCuts((old) => ({ ...old, [measure]: first[measure] }))}
            />
          ))}
        </div>
        {counts?.segments != null && (
          <SegmentsPreview now={summary.segments} then={counts.segments} map={summary.map} />
        )}
      </div>
    </Page>
  )
}

function DoesNotFit({ summary, cuts }: { readonly summary: RunSummary; readonly cuts: Cuts }) {
  const scores = (measure: Measure) => cuts[measure].length + 1
  const [r, f, m] = [scores('recency'), scores('frequency'), scores('monetary')]
  return <Notice tone="warn">{say('thresholds.unfit', { r, f, m, map: ofMap(summary.map.title) })}</Notice>
}
