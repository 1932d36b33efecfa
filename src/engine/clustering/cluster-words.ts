import type { ClusterName } from '../../shared/model/cluster-views.ts'
import { ownClusterNames } from '../database/cluster-words.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { namesByFigures } from './names-by-figures.ts'

/** What a run's clusters are called, ascending: as somebody named them, else by what stands out in them. Empty without clusters. */
export function clusterWords(database: Database, { summary, customers }: StoredRun): readonly ClusterName[] {
  const { clusters, settings } = summary
  if (clusters === null || customers.cluster === null) return []
  const { recency, frequency, monetary, r, f, m } = customers
  const measures = {
    recencyDays: recency,
    frequency,
    monetary,
    scores: { r, f, m },
  }
  const own = ownClusterNames(database, summary)
  return namesByFigures(measures, clusters, customers.cluster, { clustering: settings.clustering, kinds: settings })
    .map((words) => {
      const named = own.find(({ number }) => number === words.number)
      return { ...words, name: named?.name ?? words.name, sentence: named?.sentence ?? words.sentence }
    })
    .toSorted((a, b) => a.number - b.number)
}
