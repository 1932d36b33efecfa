import { expect, test } from 'vitest'
import { tableMove } from './table-keys.ts'

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  tableMove({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held }, 50, 100, 21)

test('arrows and page keys move and stop at the ends', () => {
  expect(press('ArrowDown')).toEqual({ do: 'go', to: 51, extend: false })
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ do: 'go', to: 49, extend: true })
  expect(press('PageDown')).toEqual({ do: 'go', to: 70, extend: false })
  expect(press('PageUp')).toEqual({ do: 'go', to: 30, extend: false })
  expect(press('Home')).toEqual({ do: 'go', to: 0, extend: false })
  expect(press('End')).toEqual({ do: 'go', to: 99, extend: false })
  expect(tableMove({ key: 'ArrowDown', shiftKey: false, ctrlKey: false, metaKey: false }, 99, 100, 21)).toEqual({
    do: 'go',
    to: 99,
    extend: false,
  })
})

test('Enter opens, Space ticks, Ctrl+A ticks all, other keys are left alone', () => {
  expect(press('Enter')).toEqual({ do: 'open' })
  expect(press(' ')).toEqual({ do: 'toggle' })
  expect(press('a', { ctrlKey: true })).toEqual({ do: 'all' })
  expect(press('k', { ctrlKey: true })).toBeNull()
  expect(press('Tab')).toBeNull()
  expect(tableMove({ key: 'Enter', shiftKey: false, ctrlKey: false, metaKey: false }, 0, 0, 21)).toBeNull()
})
