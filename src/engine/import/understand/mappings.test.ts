import { expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { emptyWorkspace } from '../../testing/empty-workspace.ts'
import {
  deleteMapping,
  editMapping,
  findMapping,
  headerShape,
  listMappings,
  mappingText,
  rememberMapping,
  renameMapping,
} from './mappings.ts'

const NAMES = ['Who', 'When', 'How much']
const MAPPING: Mapping = {
  headerRow: 1,
  columns: { customer: 0, date: 1, amount: 2 },
  dateOrder: 'dmy',
  decimalMark: ',',
}

it('a header is the same whatever its case and punctuation, and not in another order', () => {
  expect(headerShape(['WHO', 'when:', 'How-much'])).toBe(headerShape(NAMES))
  // Workspaces hold it.
  expect(headerShape(NAMES)).toBe('c39b93df82cb9b686e6c408eddfbc728')
  expect(headerShape(NAMES.toReversed())).not.toBe(headerShape(NAMES))
  expect(headerShape(['Who', 'WhenHow much'])).not.toBe(headerShape(NAMES))
})

it('what was chosen for a header is found again, listed by name, and keeps the name that it was given', () => {
  const database = emptyWorkspace()
  const remember = (names: readonly string[], mapping: Mapping, file: string, day: number) =>
    rememberMapping(database, names, mapping, file, new Date(2026, 2, day, 9, 5))
  expect(findMapping(database, NAMES)).toBeNull()
  remember(NAMES, MAPPING, 'till.csv', 1)
  remember(['A', 'B'], MAPPING, 'shop.csv', 2)
  const [shop, till] = listMappings(database)
  expect([shop?.name, till?.name]).toEqual(['shop.csv', 'till.csv'])
  expect(findMapping(database, NAMES)).toEqual({
    ...till,
    headers: NAMES,
    mapping: MAPPING,
    usedAt: '2026-03-01 09:05',
  })
  renameMapping(database, till?.id as number, ' Our till ')
  const later = { ...MAPPING, dateOrder: 'mdy' as const }
  remember(['WHO', 'WHEN', 'HOW MUCH'], later, 'next.csv', 3)
  expect(listMappings(database)).toHaveLength(2)
  expect(findMapping(database, NAMES)).toEqual({
    ...{ id: till?.id, name: 'Our till', headers: ['WHO', 'WHEN', 'HOW MUCH'], mapping: later },
    usedAt: '2026-03-03 09:05',
  })
})

it('one of them is changed, written out by the names of its columns, and forgotten; the others stay', () => {
  const database = emptyWorkspace()
  for (const name of ['a.csv', 'b.csv']) rememberMapping(database, [name, ...NAMES], MAPPING, name, new Date())
  const [{ id: first } = { id: 0 }, { id } = { id: 0 }] = listMappings(database)
  editMapping(database, id, { ...MAPPING, columns: { customer: 1, amount: 3, date: 9 } })
  renameMapping(database, id, 'Till')
  expect(JSON.parse(mappingText(database, id))).toEqual({
    name: 'Till',
    headers: ['b.csv', ...NAMES],
    mapping: { ...MAPPING, columns: { customer: 'Who', amount: 'How much', date: 9 } },
  })
  expect(JSON.parse(mappingText(database, first))).toMatchObject({
    name: 'a.csv',
    mapping: { columns: { date: 'Who' } },
  })
  deleteMapping(database, id)
  expect(listMappings(database).map(({ name }) => name)).toEqual(['a.csv'])
  for (const missing of [
    () => mappingText(database, id),
    () => deleteMapping(database, id),
    () => renameMapping(database, id, 'x'),
    () => editMapping(database, id, MAPPING),
  ])
    expect(missing).toThrow(
      expect.objectContaining({ code: 'not-found', text: { key: 'refusal.no-mapping', args: { id } } }),
    )
})
