import { featureLabel } from '../format/feature-words.ts'
import type { MeasureKinds } from '../format/measure-titles.ts'
import type { ClusterName } from '../model/cluster-views.ts'
import type { ClusterCandidate, ClusterFigures, ClusterProfile } from '../model/clusters.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { CellValue, Column, ColumnKind } from './column.ts'

/** A cluster as reports call it: its number, and its name where there is one. */
export function clusterTitle(number: number, names: readonly ClusterName[], { say, write }: Words): string {
  const named = names.find((each) => each.number === number)
  return named === undefined
    ? say('clusters.cluster', { number })
    : say('clusters.report.name', { number, name: write(named.name) })
}

/** How large every cluster is. */
export function clusterSizeColumns(names: readonly ClusterName[]): readonly Column<ClusterProfile>[] {
  return [
    {
      id: 'cluster',
      title: 'clusters.report.column.cluster',
      kind: 'text',
      value: ({ number }, words) => clusterTitle(number, names, words),
    },
    { id: 'customers', title: 'clusters.report.column.customers', kind: 'count', value: ({ customers }) => customers },
    { id: 'share', title: 'clusters.report.column.share', kind: 'share', value: ({ share }) => share },
    {
      id: 'revenueShare',
      title: 'clusters.report.column.revenueShare',
      kind: 'share',
      value: ({ revenueShare }) => revenueShare,
    },
  ]
}

/** The mean of the three measures in every cluster. */
export function clusterMeanColumns({ frequency, monetary }: MeasureKinds): readonly Column<ClusterProfile>[] {
  return [
    { id: 'meanRecency', title: 'segments.column.recency', kind: 'mean', value: (profile) => profile.meanRecencyDays },
    {
      id: 'meanFrequency',
      title: `segments.column.${frequency}`,
      kind: 'mean',
      value: ({ meanFrequency }) => meanFrequency,
    },
    {
      id: 'meanMonetary',
      title: `segments.column.${monetary}`,
      kind: 'money',
      value: (profile) => profile.meanMonetary,
    },
  ]
}

/** The median of the three measures in every cluster: a typical customer. */
export function clusterMedianColumns({ frequency, monetary }: MeasureKinds): readonly Column<ClusterProfile>[] {
  return [
    {
      id: 'medianRecency',
      title: 'clusters.report.median.recency',
      kind: 'mean',
      value: ({ medianRecencyDays }) => medianRecencyDays,
    },
    {
      id: 'medianFrequency',
      title: `clusters.report.median.${frequency}`,
      kind: 'mean',
      value: ({ medianFrequency }) => medianFrequency,
    },
    {
      id: 'medianMonetary',
      title: `clusters.report.median.${monetary}`,
      kind: 'money',
      value: ({ medianMonetary }) => medianMonetary,
    },
  ]
}

/** A figure about a clustering with what it means. */
export interface ClusterFigure {
  readonly label: PlainKey
  readonly kind: ColumnKind
  readonly value: CellValue
  readonly about: string
}

/** How good a split is, and what it was made with. */
export function clusterFigures(figures: ClusterFigures, words: Words): readonly ClusterFigure[] {
  const { say } = words
  const figure = (
    name: 'k' | 'calinskiHarabasz' | 'daviesBouldin' | 'inertia' | 'features' | 'seed' | 'restarts' | 'clamped',
    kind: ColumnKind,
    value: CellValue,
  ): ClusterFigure => ({ label: `clusters.report.${name}`, kind, value, about: say(`clusters.report.${name}.about`) })
  return [
    figure('k', 'count', figures.k),
    {
      label: 'clusters.report.silhouette',
      kind: 'figure',
      value: figures.silhouette,
      about: say('clusters.report.silhouette.about', { count: figures.silhouetteSample }),
    },
    figure('calinskiHarabasz', 'mean', figures.calinskiHarabasz),
    figure('daviesBouldin', 'figure', figures.daviesBouldin),
    figure('inertia', 'mean', figures.inertia),
    figure(
      'features',
      'text',
      figures.inputs.map(({ feature }) => featureLabel(feature, figures.form, words)).join(', '),
    ),
    figure('seed', 'text', String(figures.seed)),
    figure('restarts', 'count', figures.restarts),
    figure('clamped', 'count', figures.clampedMonetary),
  ]
}

/** The numbers of clusters that the automatic choice looked at. */
export const CANDIDATE_COLUMNS: readonly Column<ClusterCandidate>[] = [
  {
    id: 'k',
    title: 'clusters.report.candidates.k',
    kind: 'text',
    value: ({ k }, { say }) => say('clusters.count.of', { count: k }),
  },
  { id: 'silhouette', title: 'clusters.report.silhouette', kind: 'figure', value: ({ silhouette }) => silhouette },
  {
    id: 'calinskiHarabasz',
    title: 'clusters.report.calinskiHarabasz',
    kind: 'mean',
    value: ({ calinskiHarabasz }) => calinskiHarabasz,
  },
  {
    id: 'daviesBouldin',
    title: 'clusters.report.daviesBouldin',
    kind: 'figure',
    value: ({ daviesBouldin }) => daviesBouldin,
  },
  { id: 'inertia', title: 'clusters.report.inertia', kind: 'mean', value: ({ inertia }) => inertia },
  {
    id: 'smallestShare',
    title: 'clusters.report.candidates.smallest',
    kind: 'share',
    value: ({ smallestShare }) => smallestShare,
  },
  {
    id: 'admissible',
    title: 'clusters.report.candidates.admissible',
    kind: 'text',
    value: ({ admissible }, { say }) =>
      say(admissible ? 'clusters.report.candidates.yes' : 'clusters.report.candidates.no'),
  },
]
