import type { EN } from './en/index.ts'

/** What American English writes otherwise. */
export const EN_US: Partial<Record<keyof typeof EN, string>> = {
  'clusters.column.hour.about': 'The hour that is the favorite of most customers of the cluster.',
  'clusters.column.weekday.about': 'The weekday that is the favorite of most customers of the cluster.',
  'clusters.measures.about':
    'Each point is a customer, in the color of the cluster; choose one to see more. <term>Logarithmic axes</term> spread out small figures.',
  'clusters.table.mean.about': 'The <term>mean</term> of each cluster: its center in original units.',
  'feature.hour': 'Favorite hour',
  'feature.weekday': 'Favorite weekday',
  'maps.column.color': 'Color',
  'maps.segment.color': 'Color of {segment}',
  'role.status': 'Status (paid, canceled, …)',
  'rows.class.cancelled': 'Canceled',
  'rows.class.cancelled.meaning': 'Sales marked as canceled, voided or unpaid. They are not counted.',
}
