import type { Answers, Question } from '../../../shared/model/answers.ts'
import type { ColumnRole, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import type { Text } from '../../../shared/words/said.ts'
import type { Evidence } from './evidence.ts'
import type { Preset } from './presets.ts'
import type { Reading } from './reading.ts'

/** Somebody with a share of the orders that hardly a person has. */
export interface FrequentCustomer {
  readonly customer: string
  /** Between 0 and 1. */
  readonly share: number
}

/** A sheet on its way to being understood: each settler decides its part by the evidence, or asks. */
export interface Draft {
  /** What the rows show, with the cells filled down that stand on the first row of an order alone. */
  evidence: Evidence
  readonly columns: Map<ColumnRole, number>
  /** Roles whose column a person chose; no evidence moves them. */
  readonly fixed: ReadonlySet<ColumnRole>
  readonly preset: Preset | null
  readonly answers: Answers
  /** Who was found to have too many orders by counting all of them; null for nobody, or where only the sampled rows are known. */
  readonly counted: FrequentCustomer | null
  /** How the cells are written, for the columns as they are. */
  mapping: Mapping
  reading: Reading
  /** The decimal mark of columns that differ from the others, as was found out. */
  readonly marks: Map<ColumnRole, '.' | ','>
  /** Nothing was sold after this. */
  readonly now: Date
  readonly issues: MappingIssue[]
  /** Why a column was taken for a role, where it was more than its name. */
  readonly why: Map<ColumnRole, Text>
}

/** Decides its part of a draft, by changing it. */
export type Settler = (draft: Draft) => void

/** The answer to a question: what somebody said, else its preset, and then the question is listed; null where somebody must answer. */
export function ask(draft: Draft, question: Question, role: ColumnRole | null): string | null {
  const answer = draft.answers[question.id]
  const isAnswered = question.choices.some(({ value }) => value === answer)
  draft.issues.push({
    kind: 'question',
    role,
    text: question.text,
    question: { ...question, answer: isAnswered ? (answer ?? null) : null },
  })
  return isAnswered ? (answer as string) : question.preset
}

/** Takes a column for a role and notes why; false where a person chose another one, or chose this one for something else. */
export function take(draft: Draft, role: ColumnRole, column: number, why: Text): boolean {
  const others = [...draft.columns].flatMap(([other, at]) => (at === column && other !== role ? other : []))
  if ([role, ...others].some((each) => draft.fixed.has(each))) return false
  for (const other of others) draft.columns.delete(other)
  draft.columns.set(role, column)
  draft.why.set(role, why)
  return true
}

/** Leaves a role without a column; false where a person chose one. */
export function leave(draft: Draft, role: ColumnRole): boolean {
  return !draft.fixed.has(role) && draft.columns.delete(role)
}
