import { expect, test } from 'vitest'
import type { Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { answersTo } from './questions.ts'

const mapping: Mapping = { headerRow: 1, columns: { date: 0 }, dateOrder: 'dmy', decimalMark: null }
const question = (role: MappingIssue['role']): MappingIssue => ({ kind: 'question', role, text: 'Which?' })

test('a question about dates offers the three orders and marks the one in use', () => {
  const answers = answersTo(question('date'), mapping, ['03/04/2026', '24-03-05 10:00'])
  expect(answers.map((answer) => answer.mapping.dateOrder)).toEqual(['dmy', 'mdy', 'ymd'])
  expect(answers.map((answer) => answer.chosen)).toEqual([true, false, false])
  expect(answers[1]?.mapping.columns).toBe(mapping.columns)
})

test('the year is not offered first where it stands last in full', () => {
  const answers = answersTo(question('date'), mapping, ['03/04/2026', '5.6.2026 10:15'])
  expect(answers.map((answer) => answer.mapping.dateOrder)).toEqual(['dmy', 'mdy'])
})

test('a question about numbers offers the decimal marks', () => {
  const answers = answersTo(question('price'), mapping, [])
  expect(answers.map((answer) => answer.mapping.decimalMark)).toEqual(['.', ','])
})

test('what the roles settle has no answers of its own', () => {
  expect(answersTo(question('customer'), mapping, [])).toEqual([])
  expect(answersTo({ ...question('date'), kind: 'missing' }, mapping, [])).toEqual([])
})
