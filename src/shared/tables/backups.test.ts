import { expect, it } from 'vitest'
import type { BackupOffer } from '../model/safety.ts'
import { ENGLISH } from '../words/english.ts'
import { BACKUP_COLUMNS } from './backups.ts'
import { writeCell } from './column.ts'

const OFFER: BackupOffer = {
  number: 1,
  kind: 'regular',
  madeAt: '2026-11-27 13.45.12',
  bytes: 1_572_864,
  isGood: true,
  lacks: [],
}
const written = (offer: Partial<BackupOffer>) =>
  BACKUP_COLUMNS.map((column) => writeCell(column, { ...OFFER, ...offer }, ENGLISH, null))
const when = `${ENGLISH.day('2026-11-27')}, 13:45`

it('a backup is told by its moment, its size and what it lacks', () => {
  expect(written({})).toEqual([when, '1.5 MB', 'None'])
  const may = { file: 'may.csv', sheet: '', importedAt: '' }
  expect(written({ kind: 'before-update', bytes: 2_048, lacks: [may, { ...may, file: 'june.csv' }] })).toEqual([
    `${when}, before an update`,
    '2 KB',
    'may.csv, june.csv',
  ])
})

it('a damaged backup says so, and one that cannot be compared', () => {
  expect(written({ isGood: false, lacks: null })[2]).toBe('This backup is damaged.')
  expect(written({ lacks: null })[2]).toBe('Unknown')
})
