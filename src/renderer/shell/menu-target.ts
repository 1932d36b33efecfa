import type { MenuCommand } from '../../shared/calls/events.ts'
import { SCREENS } from './screens.ts'

const TARGETS: Readonly<Partial<Record<MenuCommand, string>>> = {
  'open-file': 'file.open',
  'export-report': 'report.export',
  print: 'report.print',
  'command-palette': 'palette.open',
}

/** The id of the command that an entry of the native menu runs; null where the window has none. */
export function menuTarget(id: MenuCommand): string | null {
  if (!id.startsWith('screen-')) return TARGETS[id] ?? null
  const screen = SCREENS.find(({ keys }) => keys === `mod+${id.slice('screen-'.length)}`)
  return screen === undefined ? null : `screen.${screen.title.toLowerCase()}`
}
