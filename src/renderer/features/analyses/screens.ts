import {
  type Icon,
  IconArrowsLeftRight,
  IconChartArrowsVertical,
  IconChartPie,
  IconCoins,
  IconDashboard,
  IconGift,
  IconMapPin,
  IconPackage,
  IconPhoneCall,
  IconRepeat,
  IconTrendingUp,
} from '@tabler/icons-react'
import { ANALYSIS_NAMES, type AnalysisName, analysisOf } from '../../../shared/analyses/analyses.ts'
import type { AnalysisParams } from '../../state/analysis-view.ts'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams extends Readonly<Record<AnalysisName, AnalysisParams>> {}
}

const PLACES: Readonly<Record<AnalysisName, { readonly icon: Icon; readonly group: 'customers' | 'sales' }>> = {
  overview: { icon: IconDashboard, group: 'sales' },
  trends: { icon: IconTrendingUp, group: 'sales' },
  cohorts: { icon: IconRepeat, group: 'sales' },
  movement: { icon: IconArrowsLeftRight, group: 'customers' },
  bridge: { icon: IconChartArrowsVertical, group: 'sales' },
  overdue: { icon: IconPhoneCall, group: 'customers' },
  value: { icon: IconCoins, group: 'customers' },
  concentration: { icon: IconChartPie, group: 'customers' },
  places: { icon: IconMapPin, group: 'sales' },
  products: { icon: IconPackage, group: 'sales' },
  next: { icon: IconGift, group: 'sales' },
}

/** The screens of the analyses, in their order. */
export const ANALYSIS_SCREENS = Object.fromEntries(ANALYSIS_NAMES.map((name) => [name, screenOf(name)])) as {
  readonly [N in AnalysisName]: ScreenEntry<N>
}

function screenOf(name: AnalysisName): ScreenEntry<AnalysisName> {
  const { title, about, keywords } = analysisOf(name)
  const { icon, group } = PLACES[name]
  return {
    name,
    title,
    about,
    keywords,
    group,
    icon,
    code: lazy(async () => {
      if (name === 'overview') return (await import('./overview-screen.tsx')).OverviewScreen
      return (await import('./analysis-screen.tsx')).analysisScreen(name, icon)
    }),
  }
}
