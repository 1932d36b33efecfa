import { expect, test } from 'vitest'
import type { Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { words } from '../../ui/words.ts'
import { answersTo, isAnswerNeeded, isWritingOpen, questionsOf } from './questions.ts'

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

const asked = (preset: string | null, answer: string | null): MappingIssue => ({
  ...question('amount'),
  question: {
    id: 'amount',
    text: 'Which?',
    choices: [
      { value: 'column', label: 'Total' },
      { value: 'pieces', label: 'quantity times price' },
    ],
    preset,
    answer,
    examples: [],
  },
})

test('a question of the file is answered by one of its choices, beside the answers that are there', () => {
  const answers = answersTo(asked('column', null), { ...mapping, answers: { discount: 'money' } }, [])
  expect(answers.map(({ label, chosen }) => [label, chosen])).toEqual([
    ['Total', true],
    ['quantity times price', false],
  ])
  expect(answers[1]?.mapping.answers).toEqual({ discount: 'money', amount: 'pieces' })
})

test('an answer is needed where there is no preset, and is none about how numbers are written', () => {
  expect(
    [asked('column', null), asked(null, 'pieces'), asked(null, null)].map((each) => isAnswerNeeded([each])),
  ).toEqual([false, false, true])
  expect(isWritingOpen([asked(null, null)], ['amount'])).toBe(false)
  expect(isWritingOpen([question('amount')], ['amount'])).toBe(true)
})

test('dates and numbers are asked about by an example of the file', () => {
  const labels = (role: MappingIssue['role'], examples: string[]) =>
    answersTo(question(role), mapping, examples).map(({ label }) => label)
  expect(labels('date', ['', '03/04/2026 10:00'])).toEqual([
    `Day first: 03/04/2026 10:00 is ${words.day('2026-04-03')}`,
    `Month first: 03/04/2026 10:00 is ${words.day('2026-03-04')}`,
  ])
  expect(labels('date', ['24-03-05'])).toEqual([
    `Day first: 24-03-05 is ${words.day('2005-03-24')}`,
    expect.stringMatching(/^Month first \(/),
    `Year first: 24-03-05 is ${words.day('2024-03-05')}`,
  ])
  expect(labels('amount', ['7', '1.250'])).toEqual(['Decimal point: 1.250 is 1.25', 'Decimal comma: 1.250 is 1,250'])
})

test('at most three questions are asked, those first that somebody must answer; the rest is left to what is usual', () => {
  const named = (text: string, issue: MappingIssue): MappingIssue => ({ ...issue, text })
  const issues = [
    named('usual 1', asked('column', null)),
    named('usual 2', asked('column', 'pieces')),
    named('must', asked(null, null)),
    named('dates', question('date')),
    { ...question('order'), kind: 'note' } as const,
  ]
  const texts = (taken: number) => {
    const { asked: first, assumed } = questionsOf(issues, taken)
    return [first.map(({ text }) => text), assumed.map(({ text }) => text)]
  }
  expect(texts(0)).toEqual([['must', 'dates', 'usual 1'], ['usual 2']])
  expect(texts(1)).toEqual([
    ['must', 'dates'],
    ['usual 1', 'usual 2'],
  ])
})
