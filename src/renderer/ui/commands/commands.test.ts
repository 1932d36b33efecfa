import { expect, test } from 'vitest'
import { keysLabel, matchesKeys, meansCommand } from './keys.ts'
import { rankCommands } from './rank.ts'
import { takesText } from './text-field.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('mod is Ctrl, and Cmd on a Mac; other keys held make another shortcut', () => {
  expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', false)).toBe(true)
  expect(matchesKeys(press('K', { ctrlKey: true }), 'mod+k', false)).toBe(true)
  expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', false)).toBe(false)
  expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', true)).toBe(true)
  expect(matchesKeys(press('k', { ctrlKey: true, shiftKey: true }), 'mod+k', false)).toBe(false)
  expect(matchesKeys(press('k'), 'mod+k', false)).toBe(false)
  expect(matchesKeys(press('S', { ctrlKey: true, shiftKey: true }), 'mod+shift+s', false)).toBe(true)
})

test('other keys of a command are the field’s own where text is written', () => {
  const undo = { keys: 'mod+alt+z', alsoKeys: ['mod+z'] }
  const short = press('z', { ctrlKey: true })
  expect(meansCommand(short, undo, false, false)).toBe(true)
  expect(meansCommand(short, undo, false, true)).toBe(false)
  expect(meansCommand(press('z', { ctrlKey: true, altKey: true }), undo, false, true)).toBe(true)
  expect(meansCommand(short, {}, false, false)).toBe(false)
  expect(takesText({ tagName: 'INPUT', type: 'number' })).toBe(true)
  expect(takesText({ tagName: 'TEXTAREA' })).toBe(true)
  expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true)
  expect(takesText({ tagName: 'INPUT', type: 'radio' })).toBe(false)
  expect(takesText({ tagName: 'BUTTON' })).toBe(false)
})

test('shortcuts are written as the system does', () => {
  expect(keysLabel('mod+shift+s', false)).toBe('Ctrl+Shift+S')
  expect(keysLabel('mod+enter', true)).toBe('⌘Enter')
  expect(keysLabel('alt+arrowleft', false)).toBe('Alt+←')
})

const command = (title: string, group = 'Data') => ({ id: title, title, group, place: null, elsewhere: null })
const COMMANDS = [
  command('Go to Segments', 'Screens'),
  { ...command('Open a file…'), keywords: 'import bring load' },
  command('Export to Excel…', 'Segments'),
]
const titles = (query: string) => rankCommands(COMMANDS, query).map(({ title }) => title)

test('commands are found by their start, by a word, and by letters in order', () => {
  expect(titles('')).toEqual(COMMANDS.map(({ title }) => title))
  expect(titles('exp')).toEqual(['Export to Excel…'])
  expect(titles('segm')).toEqual(['Go to Segments', 'Export to Excel…'])
  expect(titles('ofl')).toEqual(['Open a file…'])
  expect(titles('xyz')).toEqual([])
})

test('commands are found by other words for them, after those that are called so', () => {
  expect(titles('import')).toEqual(['Open a file…'])
  expect(titles('mpor')).toEqual([])
})
