import { IconDashboard } from '@tabler/icons-react'
import { filledTables } from '../../../shared/analyses/analyses.ts'
import {
  changeText,
  measureText,
  measureTitle,
  OVERVIEW,
  type OverviewFigures,
  type OverviewRow,
} from '../../../shared/analyses/overview.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useAnalysisView } from '../../state/analysis-view.ts'
import { FilterBar } from '../../state/filter-bar.tsx'
import { OptionControls } from '../../state/option-controls.tsx'
import { useView } from '../../state/view.tsx'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './analyses.module.css'
import { AnalysisPanel } from './analysis-panel.tsx'

/** How the shop is doing, at a glance. */
export function OverviewScreen() {
  return (
    <WithResult
      title={say(OVERVIEW.title)}
      icon={<IconDashboard size={30} stroke={1.5} />}
      promise={say('analyses.promise')}
    >
      {(summary) => <Overview summary={summary} />}
    </WithResult>
  )
}

function Overview({ summary }: { readonly summary: RunSummary }) {
  const { shown, change } = useAnalysisView('overview', summary)
  const { value, error, busy, reload } = useCall('analyses.show', {
    analysis: 'overview',
    runId: summary.runId,
    options: shown.options,
    filter: shown.filter,
  })
  const currency = useWorkspace().status?.currency ?? null
  // What the engine gives for this analysis.
  const overview = value as OverviewFigures | null
  const months = value === null ? undefined : filledTables('overview', value).find(({ id }) => id === 'month')
  return (
    <Page title={say(OVERVIEW.title)} subtitle={<Span overview={overview} />}>
      <div className="stack" aria-busy={busy}>
        <FilterBar summary={summary} filter={shown.filter} onChange={(filter) => change({ filter })} />
        <div className="row">
          <OptionControls
            options={OVERVIEW.options}
            chosen={shown.options}
            onChange={(options) => change({ options })}
          />
        </div>
        {error !== null && <ErrorState error={error} onRetry={reload} />}
        {overview === null && busy && <Busy words={say('analyses.working')} />}
        {overview?.period === null && <p className="quiet">{say('overview.none')}</p>}
        {overview !== null && overview.figures.length > 0 && (
          <Figures
            figures={overview.figures.map((row) => ({
              key: row.measure,
              label: say(measureTitle(row.measure)),
              value: measureText(row.measure, row.value, words, currency),
              note: changesOf(row),
            }))}
          />
        )}
        {overview !== null && overview.sentences.length > 0 && <Sentences overview={overview} />}
        {overview !== null && <Questions />}
        {months !== undefined && (
          <AnalysisPanel
            table={months}
            currency={currency}
            filter={shown.filter}
            measure={shown.measure}
            onMeasure={(measure) => change({ measure })}
            onDays={(from, to) => change({ filter: { ...shown.filter, from, to } })}
          />
        )}
      </div>
    </Page>
  )
}

function Span({ overview }: { readonly overview: OverviewFigures | null }) {
  if (overview?.period == null) return say(OVERVIEW.about)
  const [from, to] = overview.period.now
  return say('overview.span', { from: words.day(from), to: words.day(to) })
}

/** How a figure changed, against each of the two periods that the sales reach. */
function changesOf({ measure, value, before, yearBefore }: OverviewRow): string {
  const [onBefore, onYear] = [changeText(measure, value, before, words), changeText(measure, value, yearBefore, words)]
  return [
    ...(onBefore === null ? [] : [say('overview.than.before', { change: onBefore })]),
    ...(onYear === null ? [] : [say('overview.than.yearBefore', { change: onYear })]),
  ].join('\n')
}

function Sentences({ overview }: { readonly overview: OverviewFigures }) {
  const { go } = useView()
  return (
    <Panel title={say('overview.said')}>
      <ul className={styles.sentences}>
        {overview.sentences.map(({ text, from, measure }) => (
          <li key={text.key}>
            <button type="button" className="link" onClick={() => go({ name: from, measure })}>
              {words.write(text)}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What is asked next, and the analysis that answers it. */
const QUESTIONS = {
  bridge: 'overview.ask.bridge',
  movement: 'overview.ask.movement',
  overdue: 'overview.ask.overdue',
  value: 'overview.ask.value',
} as const

function Questions() {
  const { go } = useView()
  return (
    <Panel title={say('overview.ask')}>
      <ul className={styles.sentences}>
        {(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((name) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => go({ name })}>
              {say(QUESTIONS[name])}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
