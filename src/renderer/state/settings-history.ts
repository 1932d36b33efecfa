import type { Settings } from '../../shared/model/settings.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'

/** The settings in use, with those before and after for undo and redo. */
export interface SettingsHistory {
  readonly past: readonly Settings[]
  readonly now: Settings
  readonly future: readonly Settings[]
}

/** What can be done to the settings. */
export type SettingsAction =
  | { readonly type: 'change'; readonly change: Partial<Settings> }
  | { readonly type: 'reset' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'restore'; readonly settings: Settings }

const STEPS_KEPT = 50

/** Default settings without a past. */
export const FIRST_HISTORY: SettingsHistory = { past: [], now: DEFAULT_SETTINGS, future: [] }

/** The history after an action; the same object where nothing changes. */
export function settingsHistory(history: SettingsHistory, action: SettingsAction): SettingsHistory {
  switch (action.type) {
    case 'change':
      return moveTo(history, { ...history.now, ...action.change })
    case 'reset':
      return moveTo(history, DEFAULT_SETTINGS)
    case 'undo': {
      const before = history.past.at(-1)
      if (before === undefined) return history
      return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
    }
    case 'redo': {
      const [after, ...rest] = history.future
      if (after === undefined) return history
      return { past: [...history.past, history.now], now: after, future: rest }
    }
    case 'restore':
      return { past: [], now: action.settings, future: [] }
  }
}

function moveTo(history: SettingsHistory, settings: Settings): SettingsHistory {
  if (sameSettings(history.now, settings)) return history
  return { past: [...history.past, history.now].slice(-STEPS_KEPT), now: settings, future: [] }
}

/** Whether two settings give the same result. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).every(
    (key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  )
}
