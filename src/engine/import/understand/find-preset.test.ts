import { expect, it } from 'vitest'
import { findPreset, presetOf } from './find-preset.ts'
import { PRESETS } from './presets.ts'

it.each(PRESETS)('the export of $id is known by its headers, and not by a few of them', (preset) => {
  const { id, needs, tells } = preset
  expect(presetOf(id)).toBe(preset)
  const all = [...needs, ...tells].map((name) => name.toUpperCase())
  expect(findPreset([...all, 'Another'])?.id).toBe(id)
  if (needs.length * 2 < needs.length + tells.length) expect(findPreset(needs)?.id).not.toBe(id)
  if (needs.length > 1) expect(findPreset([...needs.slice(1), ...tells])?.id).not.toBe(id)
})

it('no till is known by nothing, nor by an id of a later version', () => {
  expect([findPreset([]), findPreset(['Customer', 'Date', 'Amount'])]).toEqual([null, null])
  expect([presetOf(null), presetOf(undefined), presetOf('of-later')]).toEqual([null, null, null])
})
