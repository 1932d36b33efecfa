import type { EN } from './en/index.ts'

/** What American English writes otherwise. */
export const EN_US: Partial<Record<keyof typeof EN, string>> = {
  'charts.scatter.label':
    '{y} (up) and {x} (across) of {customers, plural, one {# customer} other {# customers}}, colored by cluster. The tables on this screen have the figures.',
  'charts.scatter.label.some':
    '{y} (up) and {x} (across) of {shown, number} of {customers, plural, one {# customer} other {# customers}}, colored by cluster. The tables on this screen have the figures.',
  'charts.space.label':
    '{count, plural, one {# customer} other {# customers}} in the first three principal components, colored by cluster, turned by {turn, number} and tilted by {tilt, number} degrees. Of all variation, {shares}.',
  'check.statuses.sense.cancelled': 'Canceled: never sold',
  'clusters.column.hour.about': 'The hour that is the favorite of most customers of the cluster.',
  'clusters.column.weekday.about': 'The weekday that is the favorite of most customers of the cluster.',
  'clusters.measures.about':
    'Each point is a customer, in the color of the cluster; choose one to see more. <term>Logarithmic axes</term> spread out small figures.',
  'clusters.table.mean.about': 'The <term>mean</term> of each cluster: its center in original units.',
  'feature.hour': 'Favorite hour',
  'feature.weekday': 'Favorite weekday',
  'howRead.sense.cancelled': 'Canceled',
  'job.cancelling': 'Canceling…',
  'maps.column.color': 'Color',
  'maps.segment.color': 'Color of {segment}',
  'clusters.report.calinskiHarabasz.about':
    'How far clusters are from each other compared with how far customers are from their cluster’s center. Higher is better, for the same customers.',
  'clusters.report.inertia.about':
    'The sum of squared distances to the centers, with all features on one scale. It always falls with more clusters.',
  'paper.grid.about':
    'Number of customers by score; {best, number} is best. Right: more recent. Up: more often. A cell has the color of its largest segment, with its share and a strip if there are others. The last table lists where each segment is.',
  'role.status': 'Status (paid, canceled, …)',
  'shell.import.cancelled': 'The import of {file} was canceled.',
  'shell.import.cancelled.all': 'The import of {file} was canceled. Nothing was changed.',
  'shell.import.cancelling': 'Canceling {file}{of, plural, =1 {} other { ({number, number} of #)}}',
  'rows.class.cancelled': 'Canceled',
  'rows.class.cancelled.meaning': 'Sales marked as canceled, voided or unpaid. They are not counted.',
}
