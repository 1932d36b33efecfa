import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '../../../shared/model/answers.ts'
import type { ImportPreview, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { isAnswerNeeded } from './questions.ts'
import { missingRoles, ROLE_GROUPS, underMapping, withQuestion, withRole } from './roles.ts'

const mapping = (columns: Mapping['columns']): Mapping => ({
  headerRow: 1,
  columns,
  dateOrder: null,
  decimalMark: null,
})

const PREVIEW: ImportPreview = {
  file: 'till.csv',
  sheets: [],
  sheet: 0,
  dialect: null,
  preset: null,
  remembered: null,
  sameShapeSheets: [],
  hasStatuses: false,
  isWhole: true,
  level: 'sales',
  currencies: [],
  mapping: mapping({ order: 2 }),
  columns: [0, 1, 2].map((index) => ({
    index,
    header: '',
    role: index === 2 ? 'order' : null,
    examples: [],
    readableShare: 1,
  })),
  rows: [],
  issues: [],
}

test('what is missing is what the engine says, the customer first', () => {
  const issue = (kind: MappingIssue['kind'], role: MappingIssue['role']): MappingIssue => ({ kind, role, text: '' })
  expect(missingRoles([issue('note', 'order'), issue('question', 'date')])).toEqual([])
  expect(missingRoles([issue('missing', 'amount'), issue('missing', 'customer')])).toEqual(['customer', 'amount'])
})

test('a role that moves leaves the column that had it, and a column has one role', () => {
  const before = mapping({ customer: 0, date: 1, amount: 2 })
  expect(withRole(before, 3, 'customer').columns).toEqual({ customer: 3, date: 1, amount: 2 })
  expect(withRole(before, 2, 'price').columns).toEqual({ customer: 0, date: 1, price: 2 })
  expect(withRole(before, 1, null).columns).toEqual({ customer: 0, amount: 2 })
})

test('how dates and numbers are written is left to the values again where other columns hold them', () => {
  const before: Mapping = { ...mapping({ customer: 0, date: 1 }), dateOrder: 'dmy', decimalMark: '.' }
  expect(withRole(before, 2, 'amount')).toMatchObject({ dateOrder: 'dmy', decimalMark: null })
  expect(withRole(before, 3, 'date')).toMatchObject({ dateOrder: null, decimalMark: '.' })
  expect(withRole(before, 1, 'price')).toMatchObject({ dateOrder: null, decimalMark: null })
  expect(withRole(before, 0, 'email')).toMatchObject({ dateOrder: 'dmy', decimalMark: '.' })
})

test('after any choices each column has at most one role', () => {
  const choice = fc.tuple(fc.nat(6), fc.option(fc.constantFrom(...COLUMN_ROLES)))
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const end = choices.reduce((now, [column, role]) => withRole(now, column, role), mapping({}))
      const columns = Object.values(end.columns)
      expect(new Set(columns).size).toBe(columns.length)
    }),
  )
})

test('every role can be chosen, once', () => {
  expect(ROLE_GROUPS.flatMap((group) => group.roles).toSorted()).toEqual(COLUMN_ROLES.toSorted())
})

test('a second choice made before the first is answered keeps the first', () => {
  const chosen = underMapping(PREVIEW, withRole(PREVIEW.mapping, 0, 'date'))
  const then = underMapping(PREVIEW, withRole(chosen.mapping, 2, 'amount'))
  expect(then.mapping.columns).toEqual({ date: 0, amount: 2 })
  expect(then.columns.map(({ role }) => role)).toEqual(['date', null, 'amount'])
})

test('an answer about the amount goes when another column is the amount, and others stay', () => {
  const before: Mapping = { ...mapping({ customer: 0, amount: 2 }), answers: { amount: 'pieces', discount: 'money' } }
  expect(withRole(before, 3, 'amount').answers).toEqual({ discount: 'money' })
  expect(withRole(before, 3, 'order').answers).toEqual(before.answers)
})

test('a question that only the attempt to import came upon is among those of the file, as it was answered', () => {
  const preview: ImportPreview = { ...PREVIEW, issues: [] }
  const found: Question = { id: 'customer:shop', text: 'One?', choices: [], preset: null, examples: [] }
  expect(withQuestion(preview, undefined, {})?.issues).toEqual([])
  const open = withQuestion(preview, found, undefined)?.issues ?? []
  expect(isAnswerNeeded(open)).toBe(true)
  const answered = withQuestion({ ...preview, issues: open }, found, { 'customer:shop': 'nobody' })?.issues ?? []
  expect(answered).toMatchObject([{ kind: 'question', question: { id: 'customer:shop', answer: 'nobody' } }])
  expect(isAnswerNeeded(answered)).toBe(false)
})
