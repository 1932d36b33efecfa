import { expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { columnOf, findPreset, presetColumns, presetOf } from './find-preset.ts'
import { PRESETS, type Preset } from './presets.ts'

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

it('of several headers for a role the first that holds anything is taken, or else the first that is there', () => {
  const preset: Preset = {
    ...{ id: 'till', title: 'Till', needs: [], tells: [] },
    roles: { customer: ['Customer ID', 'Reference', 'Name'], amount: ['Total'] },
  }
  const header = { row: 1, names: ['Name', 'REFERENCE', 'Date', 'Customer-ID'] }
  const columns = (...rows: readonly (readonly (string | null)[])[]) =>
    presetColumns(
      preset,
      header,
      rows.map((row, at) => rowOf(at + 2, ...row)),
    ).get('customer')
  expect(columns(['Ann', 'r1', '', '7'])).toBe(3)
  expect(columns(['Ann', null, '', ''], ['Bob', 'r2'])).toBe(1)
  expect(columns(['Ann', '', '', null], ['Bob'])).toBe(0)
  expect(columns(['', '', '', ''])).toBe(3)
  expect([...presetColumns(preset, header, []).keys()]).toEqual(['customer'])
  expect([columnOf(header, 'name'), columnOf(header, 'Names')]).toEqual([0, undefined])
})
