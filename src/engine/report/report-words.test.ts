import { expect, it } from 'vitest'
import { UNKNOWN_SHOP } from '../../shared/model/shop.ts'
import { writeShop } from '../database/shop.ts'
import { emptyWorkspace } from '../database/testing/empty-workspace.ts'
import { reportWords } from './report-words.ts'

it('reports are written for who makes them, or in the language that the shop has for them', () => {
  const { database } = emptyWorkspace()
  expect(reportWords(database, ['en-US']).number(1234.5, 1)).toBe('1,234.5')
  writeShop(database, { ...UNKNOWN_SHOP, language: 'de-DE' })
  expect(reportWords(database, ['en-US']).number(1234.5, 1)).toBe('1.234,5')
})
