import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'
import type { SettingsAction, SettingsHistory } from './settings-history.ts'
import { FIRST_HISTORY, sameSettings, settingsHistory } from './settings-history.ts'

/** The settings of the open workspace. */
export interface RememberedSettings {
  readonly history: SettingsHistory
  readonly change: (action: SettingsAction) => void
  /** False until it is known how the workspace was left. */
  readonly isKnown: boolean
}

/** Takes the settings up as they were left in each workspace, and has main remember every change. */
export function useRememberedSettings(): RememberedSettings {
  const [history, change] = useReducer(settingsHistory, FIRST_HISTORY)
  const [isKnown, setKnown] = useState(false)
  const remembered = useRef(DEFAULT_SETTINGS)
  const asked = useRef(0)

  const load = useCallback(async () => {
    asked.current++
    const turn = asked.current
    setKnown(false)
    const result = await call('settings.get', {})
    if (turn !== asked.current) return
    remembered.current = (result.ok ? result.value : null) ?? DEFAULT_SETTINGS
    change({ type: 'restore', settings: remembered.current })
    setKnown(true)
  }, [])
  useEffect(() => void load(), [load])
  useEvent('workspace.changed', () => void load())

  const settings = history.now
  useEffect(() => {
    if (!isKnown || sameSettings(remembered.current, settings)) return
    remembered.current = settings
    void call('settings.set', { settings })
  }, [isKnown, settings])

  return { history, change, isKnown }
}
