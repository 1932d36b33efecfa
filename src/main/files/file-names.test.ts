import { expect, it } from 'vitest'
import { isSpreadsheetPath, isWorkspacePath, withEnding } from './file-names.ts'

it('adds an ending where it is missing', () => {
  expect(withEnding('/a/report', 'xlsx')).toBe('/a/report.xlsx')
  expect(withEnding('/a/report.XLSX', 'xlsx')).toBe('/a/report.XLSX')
  expect(withEnding('/a/report.v2', 'xlsx')).toBe('/a/report.v2.xlsx')
})

it('tells files by their endings', () => {
  expect(['a.xlsx', 'A.CSV', 'b.ods'].every(isSpreadsheetPath)).toBe(true)
  expect(['a.pdf', 'csv', 'a.regulars', 'a.'].some(isSpreadsheetPath)).toBe(false)
  expect(isWorkspacePath('My shop.regulars')).toBe(true)
  expect(isWorkspacePath('regulars')).toBe(false)
})
