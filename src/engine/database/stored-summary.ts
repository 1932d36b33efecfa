import type { ClusterFigures, ClusterProfile } from '../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { said } from '../../shared/words/said.ts'
import { parseStored } from './stored-json.ts'

type Summary = Omit<RunSummary, 'runId'>

/** A summary from before spending and monetary were told apart: its revenue was the sum of monetary, whatever that was. */
type BeforeSpending = Omit<Summary, 'meanMonetary' | 'clusters'> & {
  readonly revenue: number
  readonly clusters: (Omit<ClusterFigures, 'profiles'> & { readonly profiles: readonly ProfileBeforeSpending[] }) | null
}

/** Amounts in currency units. */
type ProfileBeforeSpending = Omit<ClusterProfile, 'revenue' | 'revenueShare'> & { readonly monetaryShare: number }

/** A run's figures as they were stored, also by an earlier version: a setting that came later has its default. Throws `workspace-damaged`. */
export function readSummary(json: string): Summary {
  const stored = parseStored<Summary | BeforeSpending>(json, said('refusal.stored.result'), [
    'settings',
    'map',
    'segments',
    'grid',
  ])
  const settings = { ...DEFAULT_SETTINGS, ...stored.settings }
  const summary = 'meanMonetary' in stored ? stored : withSpending({ ...stored, settings })
  // Clusters from before their features were kept are found again when they are wanted.
  // What cells of an earlier version hold is counted where the run's customers are read.
  const grid = summary.grid.map((cell) => ({ ...cell, parts: cell.parts ?? [] }))
  return { ...summary, settings, grid, clusters: summary.clusters?.inputs ? summary.clusters : null }
}

function withSpending(old: BeforeSpending): Summary {
  const isSum = old.settings.monetary === 'total'
  const known = <T>(value: T) => (isSum ? value : null)
  return {
    ...old,
    revenue: known(old.revenue),
    meanMonetary: old.revenue / Math.max(old.customers, 1),
    walkIn: { ...old.walkIn, share: known(old.walkIn.share) },
    segments: old.segments.map((segment) => ({
      ...segment,
      revenue: known(segment.revenue),
      revenueShare: known(segment.revenueShare),
    })),
    grid: old.grid.map((cell) => ({ ...cell, revenue: known(cell.revenue) })),
    clusters: old.clusters && {
      ...old.clusters,
      profiles: old.clusters.profiles.map(({ monetaryShare, ...profile }) => ({
        ...profile,
        meanMonetary: profile.meanMonetary * MONEY_SCALE,
        medianMonetary: profile.medianMonetary * MONEY_SCALE,
        revenue: known(Math.round(profile.meanMonetary * MONEY_SCALE * profile.customers)),
        revenueShare: known(monetaryShare),
      })),
    },
  }
}
