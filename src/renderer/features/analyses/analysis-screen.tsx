import { Tabs } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type AnalysisName, analysisOf, filledTables } from '../../../shared/analyses/analyses.ts'
import { takesAll } from '../../../shared/analyses/analysis-filter.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useLongCall } from '../../api/use-long-call.ts'
import { useAnalysisView } from '../../state/analysis-view.ts'
import { FilterBar } from '../../state/filter-bar.tsx'
import { OptionControls } from '../../state/option-controls.tsx'
import { useView } from '../../state/view.tsx'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say, words } from '../../ui/words.ts'
import { AnalysisPanel } from './analysis-panel.tsx'
import { LongWork } from './long-work.tsx'
import { SaveAnalysis } from './save-analysis.tsx'

/** The screen of an analysis. */
export function analysisScreen(name: AnalysisName, Icon: Icon) {
  return function AnalysisScreen() {
    return (
      <WithResult
        title={say(analysisOf(name).title)}
        icon={<Icon size={30} stroke={1.5} />}
        promise={say('analyses.promise')}
      >
        {(summary) => <Analysis name={name} summary={summary} />}
      </WithResult>
    )
  }
}

/** The tables of an analysis over those sales of a result that the filter takes. */
function Analysis({ name, summary }: { readonly name: AnalysisName; readonly summary: RunSummary }) {
  const { title, about, options, isTabbed, isOfAllDays, isLong = false } = analysisOf(name)
  const { shown, change } = useAnalysisView(name, summary)
  const { options: chosen, filter } = shown
  const wish = { analysis: name, runId: summary.runId, options: chosen, filter }
  const loaded = useLongCall('analyses.show', wish, isLong)
  const { value, error, busy, reload } = loaded
  const { go } = useView()
  const currency = useWorkspace().status?.currency ?? null
  const tables = useMemo(() => (value === null ? [] : filledTables(name, value)), [name, value])
  const table = tables.find(({ id }) => id === shown.table) ?? tables[0]
  return (
    <Page title={say(title)} subtitle={say(about)}>
      <div className="stack" aria-busy={busy}>
        <FilterBar
          summary={summary}
          filter={shown.filter}
          onChange={(filter) => change({ filter })}
          hasDays={!isOfAllDays}
        />
        <div className="row">
          {isTabbed && table !== undefined && (
            <Tabs value={table.id} onChange={(id) => id !== null && change({ table: id })}>
              <Tabs.List>
                {tables.map(({ id, title: name }) => (
                  <Tabs.Tab key={id} value={id} px={10}>
                    {say(name)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </Tabs>
          )}
          <SaveAnalysis name={name} runId={summary.runId} view={shown} />
          <OptionControls options={options} chosen={shown.options} onChange={(chosen) => change({ options: chosen })} />
        </div>
        {name === 'movement' && (
          <button type="button" className="link" onClick={() => go({ name: 'runs' })}>
            {say('movement.saved')}
          </button>
        )}
        {error !== null && <ErrorState error={error} onRetry={reload} />}
        <LongWork shown={loaded} />
        {value !== null && tables.length === 0 && (value.notes ?? []).length === 0 && (
          <p className="quiet">{say(takesAll(filter) ? 'analyses.none' : 'analyses.noneTaken')}</p>
        )}
        {(value?.notes ?? []).map((note) => {
          const text = words.write(note)
          return <p key={text}>{text}</p>
        })}
        {(isTabbed ? tables.filter((each) => each === table) : tables).map((each, at, { length }) => (
          <AnalysisPanel
            key={each.id}
            table={each}
            currency={currency}
            filter={filter}
            isFollowed={at < length - 1}
            measure={shown.measure}
            onMeasure={(measure) => change({ measure })}
            onOpen={(chosen) => change({ options: { ...shown.options, ...chosen } })}
            onDays={(from, to) => change({ filter: { ...shown.filter, from, to } })}
          />
        ))}
      </div>
    </Page>
  )
}
