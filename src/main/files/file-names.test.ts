import { expect, it } from 'vitest'
import { isSpreadsheetPath, isWorkspacePath, safeFileName, withEnding } from './file-names.ts'

it.each([
  ['Café Müller 2026-11-22', 'Café Müller 2026-11-22'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\\b:c*?"<>|d', 'a b c d'],
  ['  .hidden. ', 'hidden'],
  ['tab\tand\u0000nul', 'tab and nul'],
  ['///', 'Regulars'],
])('makes a file name of %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

it('caps the length of a name', () => {
  expect(safeFileName('x'.repeat(500))).toHaveLength(120)
})

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
