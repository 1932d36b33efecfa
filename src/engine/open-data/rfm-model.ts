import { MONEY_SCALE } from '../../shared/model/money.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { scoreCode } from '../../shared/segment-maps/match-segment.ts'
import { type CustomerDirectory, detailsAt } from '../customers/customer-directory.ts'
import type { StoredRun } from '../database/runs.ts'
import { averageGroups } from './average-groups.ts'
import type { OpenColumn, OpenTable } from './open-table.ts'

/** As many as the classic model has, whatever the scheme of the other two. */
const GROUPS = 5

const COLUMNS: readonly OpenColumn[] = [
  { name: 'CustomerID', type: 'text', about: 'openData.customer.id' },
  { name: 'Country', type: 'text', about: 'openData.customer.country' },
  { name: 'DaysSinceLast', type: 'integer', about: 'openData.customer.daysSinceLast' },
  { name: 'CustomerVolume', type: 'integer', about: 'openData.rfm.volume' },
  { name: 'CustomerTotal', type: 'decimal', about: 'openData.rfm.total' },
  { name: 'CustomerAverage', type: 'decimal', about: 'openData.rfm.average' },
  { name: 'LastGroup', type: 'integer', about: 'openData.rfm.lastGroup' },
  { name: 'VolumeGroup', type: 'integer', about: 'openData.rfm.volumeGroup' },
  { name: 'AvgGroup', type: 'integer', about: 'openData.rfm.averageGroup' },
  { name: 'RFMScore', type: 'text', about: 'openData.rfm.score' },
  { name: 'Score', type: 'text', about: 'openData.customer.score' },
  { name: 'Segment', type: 'text', about: 'openData.customer.segment' },
]

/** One row per customer as the classic RFM model has it, 1 being the best group, and how many customers each group and code has. */
export function rfmModel(run: StoredRun, directory: CustomerDirectory): readonly OpenTable[] {
  const { customers, ids, summary } = run
  const { recency, r, f, m, segment, segmentNames, spending, frequency } = customers
  const bins = binsOf(summary.thresholds)
  const orders = summary.settings.frequency === 'orders' ? frequency : null
  const average = spending && orders && averageGroups(spending, orders, ids, GROUPS)
  const last = (place: number) => bins.r + 1 - (r[place] as number)
  const volume = (place: number) => bins.f + 1 - (f[place] as number)
  const averageGroup = (place: number) => average?.[place] ?? null
  const score = (place: number) =>
    average && scoreCode({ r: last(place), f: volume(place), m: average[place] as number })
  const table: OpenTable = {
    name: 'rfmModel',
    columns: COLUMNS,
    *rows() {
      for (const [place, id] of ids.entries()) {
        const total = spending === null ? null : (spending[place] as number) / MONEY_SCALE
        const bought = frequency[place] as number
        yield [
          id,
          detailsAt(directory, place).country,
          recency[place] as number,
          bought,
          total,
          average === null ? null : Math.round((spending?.[place] as number) / bought) / MONEY_SCALE,
          last(place),
          volume(place),
          averageGroup(place),
          score(place),
          scoreCode({ r: r[place] as number, f: f[place] as number, m: m[place] as number }),
          segmentNames[segment[place] as number] as string,
        ]
      }
    },
  }
  const places = [...ids.keys()]
  return [
    table,
    frequencies('lastGroups', 'LastGroup', 'openData.rfm.lastGroup', places.map(last)),
    frequencies('volumeGroups', 'VolumeGroup', 'openData.rfm.volumeGroup', places.map(volume)),
    frequencies('avgGroups', 'AvgGroup', 'openData.rfm.averageGroup', places.map(averageGroup)),
    frequencies('rfmCodes', 'RFMScore', 'openData.rfm.score', places.map(score)),
  ]
}

/** How many customers have each value, by ascending value. */
function frequencies(
  name: string,
  column: string,
  about: OpenColumn['about'],
  values: readonly (string | number | null)[],
): OpenTable {
  const counts = new Map<string | number, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const isText = typeof values[0] === 'string'
  return {
    name,
    columns: [
      { name: column, type: isText ? 'text' : 'integer', about },
      { name: 'Customers', type: 'integer', about: 'openData.customers' },
    ],
    rows: () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}
