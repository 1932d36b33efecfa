import { IconReport } from '@tabler/icons-react'
import { menuKeys } from '../../../shared/model/menu.ts'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { IS_MAC } from '../../ui/commands/keys.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly report: object
  }
}

const KEYS = menuKeys(IS_MAC)

/** What can be taken out of the app. */
export const REPORT: ScreenEntry<'report'> = {
  name: 'report',
  title: 'screens.report',
  group: 'report',
  icon: IconReport,
  keys: 'mod+5',
  keywords: 'screens.report.words',
  tasks: [
    {
      id: 'report.export',
      title: 'tasks.report.export',
      keywords: 'tasks.report.export.words',
      keys: KEYS['report.export'],
      showsFirst: true,
    },
    {
      id: 'report.print',
      title: 'tasks.report.print',
      keywords: 'tasks.report.print.words',
      keys: KEYS['report.print'],
      showsFirst: true,
    },
    { id: 'report.preview', title: 'tasks.report.preview' },
  ],
  code: lazy(async () => (await import('./report-screen.tsx')).ReportScreen),
}
