import type { Mapping } from '../../../shared/model/import.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import { refuseOpenQuestions } from '../understand/mapping-issues.ts'

/** So many orders are listed by their numbers. */
const SHOWN_ORDERS = 20

const SHORTER_QUESTION = 'fewer-lines'

/** Whether a file was said to be right where it leaves lines of an order out. */
export function takesShorter({ answers }: Mapping): boolean {
  return answers?.[SHORTER_QUESTION] === 'later'
}

/** Throws `open-question` where a file leaves lines of orders out and nobody said which lines count. */
export function askOfShorter(orders: readonly string[], { answers }: Mapping, file: string): void {
  if (orders.length === 0 || answers?.[SHORTER_QUESTION] !== undefined) return
  const text = said('ask.fewer-lines', listed(orders))
  const question = {
    id: SHORTER_QUESTION,
    text,
    choices: [
      { value: 'earlier', label: said('ask.fewer-lines.earlier') },
      { value: 'later', label: said('ask.fewer-lines.later') },
    ],
    preset: null,
    answer: null,
    examples: [],
  }
  refuseOpenQuestions({ issues: [{ kind: 'question', role: null, text, question }] }, file)
}

/** A mapping without the answer, which is of one file and not to be remembered. */
export function withoutShorter({ answers = {}, ...mapping }: Mapping): Mapping {
  const { [SHORTER_QUESTION]: _, ...others } = answers
  return Object.keys(others).length > 0 ? { ...mapping, answers: others } : mapping
}

/** What is said of orders whose left out lines count on. */
export function shorterNote({ answers }: Mapping, orders: readonly string[]): Text {
  return said(answers?.[SHORTER_QUESTION] === undefined ? 'note.fewer-lines' : 'note.fewer-lines.kept', listed(orders))
}

/** Orders by their numbers, as many as are shown. */
export function listed(orders: readonly string[]): { count: number; orders: string; more: number } {
  const shown = orders.slice(0, SHOWN_ORDERS)
  return { count: orders.length, orders: shown.join(', '), more: orders.length - shown.length }
}
