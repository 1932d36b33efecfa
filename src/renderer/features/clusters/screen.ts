import { IconChartScatter } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly clusters: object
  }
}

/** Groups of customers who buy alike. */
export const CLUSTERS: ScreenEntry<'clusters'> = {
  name: 'clusters',
  title: 'screens.clusters',
  group: 'customers',
  icon: IconChartScatter,
  keys: 'mod+4',
  keywords: 'screens.clusters.words',
  tasks: [
    { id: 'clusters.compare', title: 'tasks.clusters.compare' },
    { id: 'clusters.automatic', title: 'tasks.clusters.automatic' },
  ],
  code: lazy(async () => (await import('./clusters-screen.tsx')).ClustersScreen),
}
