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

const ICONS: Readonly<Record<AnalysisName, Icon>> = {
  overview: IconDashboard,
  trends: IconTrendingUp,
  cohorts: IconRepeat,
  movement: IconArrowsLeftRight,
  bridge: IconChartArrowsVertical,
  overdue: IconPhoneCall,
  value: IconCoins,
  concentration: IconChartPie,
  places: IconMapPin,
  products: IconPackage,
  next: IconGift,
}

/** The screens of the analyses, in their order. */
export const ANALYSIS_SCREENS = Object.fromEntries(ANALYSIS_NAMES.map((name) => [name, screenOf(name)])) as {
  readonly [N in AnalysisName]: ScreenEntry<N>
}

function screenOf(name: AnalysisName): ScreenEntry<AnalysisName> {
  const { title, about, keywords } = analysisOf(name)
  return {
    name,
    title,
    about,
    keywords,
    group: 'sales',
    icon: ICONS[name],
    code: lazy(async () => {
      if (name === 'overview') return (await import('./overview-screen.tsx')).OverviewScreen
      return (await import('./analysis-screen.tsx')).analysisScreen(name, ICONS[name])
    }),
  }
}
