import { IconChartDonut3, IconChartScatter, IconDatabase, IconReport, IconUsers } from '@tabler/icons-react'
import type { View } from '../state/view.tsx'

/** A screen of the navigation. */
export interface ScreenEntry {
  readonly title: string
  readonly icon: typeof IconDatabase
  readonly view: View
  readonly keys: string
  /** Other words that people look for it by. */
  readonly keywords: string
  /** The views that belong to it. */
  readonly covers: readonly View['name'][]
}

/** The navigation, from the data to what it says. */
export const SCREENS: readonly ScreenEntry[] = [
  {
    title: 'Data',
    icon: IconDatabase,
    view: { name: 'start' },
    keys: 'mod+1',
    keywords: 'imports files start',
    covers: ['start', 'import', 'import-record', 'import-batch', 'duplicates', 'left-out', 'mappings'],
  },
  {
    title: 'Segments',
    icon: IconChartDonut3,
    view: { name: 'segments' },
    keys: 'mod+2',
    keywords: 'rfm settings result',
    covers: ['segments', 'thresholds', 'maps', 'runs'],
  },
  {
    title: 'Customers',
    icon: IconUsers,
    view: { name: 'customers' },
    keys: 'mod+3',
    keywords: 'list phone people',
    covers: ['customers', 'customer'],
  },
  {
    title: 'Clusters',
    icon: IconChartScatter,
    view: { name: 'clusters' },
    keys: 'mod+4',
    keywords: 'groups',
    covers: ['clusters'],
  },
  {
    title: 'Report',
    icon: IconReport,
    view: { name: 'report' },
    keys: 'mod+5',
    keywords: 'pdf print lists excel',
    covers: ['report'],
  },
]
