import type { Offers } from '../ui/commands/registry.tsx'
import type { SettingsAction } from './settings-history.ts'

/** Undo and redo of the settings, for a screen whose result depends on them. */
export function settingsCommands(change: (action: SettingsAction) => void): Offers {
  return { 'settings.undo': () => change({ type: 'undo' }), 'settings.redo': () => change({ type: 'redo' }) }
}
