import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Settings } from '../../shared/model/settings.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import type { SettingsHistory } from './settings-history.ts'
import { FIRST_HISTORY, settingsHistory } from './settings-history.ts'

const change = (history: SettingsHistory, part: Partial<Settings>) =>
  settingsHistory(history, { type: 'change', change: part })

test('a change can be undone and done again', () => {
  const changed = change(FIRST_HISTORY, { scheme: 'ntile' })
  expect(changed.now).toEqual({ ...DEFAULT_SETTINGS, scheme: 'ntile' })
  const undone = settingsHistory(changed, { type: 'undo' })
  expect(undone.now).toEqual(DEFAULT_SETTINGS)
  expect(settingsHistory(undone, { type: 'redo' }).now.scheme).toBe('ntile')
})

test('a change to what is already so leaves no step', () => {
  expect(change(FIRST_HISTORY, { returns: 'net' })).toBe(FIRST_HISTORY)
  expect(settingsHistory(FIRST_HISTORY, { type: 'reset' })).toBe(FIRST_HISTORY)
  expect(settingsHistory(FIRST_HISTORY, { type: 'undo' })).toBe(FIRST_HISTORY)
  expect(settingsHistory(FIRST_HISTORY, { type: 'redo' })).toBe(FIRST_HISTORY)
})

test('a new change after an undo drops the old future', () => {
  const undone = settingsHistory(change(FIRST_HISTORY, { scheme: 'ntile' }), { type: 'undo' })
  const other = change(undone, { map: 'ten-rf' })
  expect(settingsHistory(other, { type: 'redo' })).toBe(other)
})

test('as many undos as changes lead back to the start, up to 50', () => {
  const step = fc.constantFrom<Partial<Settings>>(
    { scheme: 'ntile' },
    { scheme: 'quantile' },
    { returns: 'ignore' },
    { returns: 'net' },
    { asOf: '2011-12-10' },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      let history = steps.reduce(change, FIRST_HISTORY)
      while (history.past.length > 0) history = settingsHistory(history, { type: 'undo' })
      expect(history.now).toEqual(DEFAULT_SETTINGS)
    }),
  )
})
