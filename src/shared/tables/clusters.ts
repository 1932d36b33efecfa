import { FEATURE_WORDS, isCircular } from '../format/feature-words.ts'
import type { Outlier } from '../model/cluster-views.ts'
import type { ClusterInput, ClusterProfile } from '../model/clusters.ts'
import { MONEY_SCALE } from '../model/money.ts'
import type { Column, ColumnKind } from './column.ts'

const KINDS = { money: 'money', share: 'share', days: 'mean', count: 'mean', weekday: 'count', hour: 'count' } as const

const MOST = { weekday: 'clusters.column.weekday.about', hour: 'clusters.column.hour.about' } as const

/** The clusters, each with its `kind` of figure for the features that it was made from; of what goes round, always the most frequent. */
export function profileColumns(
  inputs: readonly ClusterInput[],
  kind: 'median' | 'mean',
): readonly Column<ClusterProfile>[] {
  return [
    {
      id: 'cluster',
      title: 'clusters.column.cluster',
      help: 'terms.cluster',
      kind: 'group',
      value: ({ number }) => number,
    },
    { id: 'customers', title: 'clusters.column.customers', kind: 'count', value: ({ customers }) => customers },
    { id: 'share', title: 'clusters.column.share', kind: 'share', value: ({ share }) => share },
    ...inputs.map(({ feature }, at): Column<ClusterProfile> => {
      const { title, definition, unit } = FEATURE_WORDS[feature]
      return {
        id: feature,
        title,
        help: unit === 'weekday' || unit === 'hour' ? MOST[unit] : definition,
        kind: KINDS[unit] satisfies ColumnKind,
        value: ({ features }) => {
          const profile = features[at]
          const value = (kind === 'median' || isCircular(feature) ? profile?.typical : profile?.mean) ?? null
          return value !== null && unit === 'money' ? value * MONEY_SCALE : value
        },
      }
    }),
  ]
}

/** A principal component: its number, the share of all variation that it and those before it explain, and what it is made of. */
export interface ComponentRow {
  readonly number: number
  readonly ratio: number
  readonly upTo: number
  readonly madeOf: string
}

/** The principal components. */
export const COMPONENT_COLUMNS: readonly Column<ComponentRow>[] = [
  { id: 'number', title: 'clusters.components.column.number', kind: 'count', value: ({ number }) => number },
  { id: 'ratio', title: 'clusters.components.column.ratio', kind: 'share', value: ({ ratio }) => ratio },
  { id: 'upTo', title: 'clusters.components.column.upTo', kind: 'share', value: ({ upTo }) => upTo },
  { id: 'madeOf', title: 'clusters.components.column.madeOf', kind: 'text', value: ({ madeOf }) => madeOf },
]

/** The customers most unlike all others. */
export const OUTLIER_COLUMNS: readonly Column<Outlier>[] = [
  {
    id: 'customer',
    title: 'clusters.outliers.column.customer',
    kind: 'text',
    value: ({ id, name }, { say }) => (name === null ? id : say('clusters.outliers.customer', { name, id })),
  },
  { id: 'cluster', title: 'clusters.outliers.column.cluster', kind: 'group', value: ({ cluster }) => cluster },
  {
    id: 'most',
    title: 'clusters.outliers.column.most',
    kind: 'text',
    value: ({ most }, { say, number }) =>
      most === null
        ? ''
        : say('clusters.outliers.most', {
            feature: say(FEATURE_WORDS[most.feature].title),
            deviations: number(Math.abs(most.deviations), 1),
            side: most.deviations < 0 ? 'below' : 'above',
          }),
  },
  { id: 'score', title: 'clusters.outliers.column.score', kind: 'figure', value: ({ score }) => score },
]
