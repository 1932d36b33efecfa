import type { ClusterScatter, ClusterSpace, ScatterAxis } from '../../shared/model/cluster-views.ts'
import { clustersOf, type RunOfCustomers, runMeasures, segmentsOf } from './clustered-run.ts'
import { componentPlane } from './component-plane.ts'
import { createRandom, sampleIndices } from './random.ts'

const MAX_POINTS = 5_000
const MAX_SPACE = 2_000

/** A run's customers on two axes, a sample of them where they are too many to draw. */
export function scatterOf(customers: RunOfCustomers, x: ScatterAxis, y: ScatterAxis): ClusterScatter {
  const { run, averageOrder, nameOf } = customers
  const { seed, clustering } = run.summary.settings
  const { recency, frequency, monetary, cluster } = run.customers
  const chosen = sampleIndices(run.ids.length, MAX_POINTS, createRandom(seed))
  const needsPlane = [x, y].some((axis) => axis === 'component1' || axis === 'component2')
  const plane = needsPlane ? componentPlane(runMeasures(run), clustering, chosen, 2) : null
  const segments = segmentsOf(run)
  const along = (axis: ScatterAxis, customer: number, at: number): number => {
    switch (axis) {
      case 'recencyDays':
        return recency[customer] as number
      case 'frequency':
        return frequency[customer] as number
      case 'monetary':
        return monetary[customer] as number
      case 'averageOrder':
        return averageOrder[customer] as number
      case 'component1':
        return plane?.points.values[2 * at] as number
      case 'component2':
        return plane?.points.values[2 * at + 1] as number
    }
  }
  return {
    x,
    y,
    customers: run.ids.length,
    components: plane?.components ?? null,
    points: Array.from(chosen, (customer, at) => ({
      id: run.ids[customer] as string,
      name: nameOf(customer),
      segment: segments[customer] as string,
      cluster: cluster ? (cluster[customer] as number) : null,
      x: along(x, customer, at),
      y: along(y, customer, at),
    })),
  }
}

/** A sample of a run's customers in the space of three components. Throws `not-found` for a run without clusters. */
export function spaceOf({ run }: RunOfCustomers): ClusterSpace {
  const { assignment } = clustersOf(run)
  const { seed, clustering } = run.summary.settings
  const chosen = sampleIndices(run.ids.length, MAX_SPACE, createRandom(seed))
  const { components, points } = componentPlane(runMeasures(run), clustering, chosen, 3)
  return {
    customers: run.ids.length,
    ratios: components.ratios.slice(0, 3),
    points: Array.from(chosen, (customer, at) => ({
      id: run.ids[customer] as string,
      cluster: assignment[customer] as number,
      at: [...points.values.subarray(3 * at, 3 * at + 3)],
    })),
  }
}
