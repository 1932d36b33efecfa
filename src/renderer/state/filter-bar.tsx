import { Button, TextInput } from '@mantine/core'
import { ALL_SALES, type AnalysisFilter, takesAll } from '../../shared/analyses/analysis-filter.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { useCall } from '../api/use-call.ts'
import { ChecksMenu } from '../ui/checks-menu.tsx'
import { ofMap, say } from '../ui/words.ts'
import styles from './filter-bar.module.css'
import { clusterTitle, useOwnClusterNames } from './own-cluster-names.ts'
import { useWorkspace } from './workspace.tsx'

interface FilterBarProps {
  /** The result whose sales are looked at. */
  readonly summary: RunSummary
  readonly filter: AnalysisFilter
  readonly onChange: (filter: AnalysisFilter) => void
  /** False where the days make no difference. */
  readonly hasDays?: boolean
}

/** Which sales the analyses look at: dates, stores, countries, segments and clusters. What there is only one of is not asked for. */
export function FilterBar({ summary, filter, onChange, hasDays = true }: FilterBarProps) {
  const { status } = useWorkspace()
  const places = useCall('rfm.places', {}).value
  const clusterNames = useOwnClusterNames()
  const set = (change: Partial<AnalysisFilter>) => onChange({ ...filter, ...change })
  const named = (names: readonly { readonly name: string }[] = []) =>
    names.map(({ name }) => ({ value: name, label: name }))
  const stores = named(places?.stores)
  const countries = named(places?.countries)
  const clusters = Array.from({ length: summary.clusters?.k ?? 0 }, (_, at) => at + 1)
  return (
    <fieldset className={styles.bar} aria-label={say('analyses.filter')}>
      {hasDays && (
        <span className={styles.days}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="xs"
              label={say(`analyses.filter.${end}`)}
              classNames={{ root: styles.day, label: styles.label }}
              min={status?.firstDay ?? undefined}
              max={status?.lastDay ?? undefined}
              value={filter[end] ?? ''}
              onChange={(event) => set({ [end]: event.currentTarget.value || null })}
            />
          ))}
        </span>
      )}
      {stores.length > 1 && (
        <ChecksMenu
          title={say('analyses.filter.stores')}
          options={stores}
          chosen={filter.stores}
          onChange={(chosen) => set({ stores: chosen })}
        />
      )}
      {countries.length > 1 && (
        <ChecksMenu
          title={say('analyses.filter.countries')}
          options={countries}
          chosen={filter.countries}
          onChange={(chosen) => set({ countries: chosen })}
        />
      )}
      <ChecksMenu
        title={say('analyses.filter.segments')}
        options={summary.segments.map(({ name }) => ({ value: name, label: ofMap(name) }))}
        chosen={filter.segments}
        onChange={(segments) => set({ segments })}
      />
      {clusters.length > 0 && (
        <ChecksMenu
          title={say('analyses.filter.clusters')}
          options={clusters.map((number) => ({ value: number, label: clusterTitle(number, clusterNames) }))}
          chosen={filter.clusters}
          onChange={(chosen) => set({ clusters: chosen })}
        />
      )}
      {!takesAll(filter) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(ALL_SALES)}>
          {say('analyses.filter.all')}
        </Button>
      )}
    </fieldset>
  )
}
