import { type Answers, SALE_SENSES, statusQuestion } from '../shared/model/answers.ts'
import { said } from '../shared/words/said.ts'
import { oneOf, usageError } from './option-values.ts'

/** The options that say how files are to be read beyond their columns. */
export const READING_OPTIONS = {
  encoding: { type: 'string' },
  status: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
} as const

interface ReadingValues {
  readonly status?: string[] | undefined
  readonly answer?: string[] | undefined
}

/** `--status "on hold=cancelled"` and `--answer amount=line` as answers by the ids of questions. Throws `usage`. */
export function readAnswers({ status = [], answer = [] }: ReadingValues): Answers {
  const answers: Record<string, string> = {}
  for (const each of status) {
    const [value, sense] = split('status', each)
    answers[statusQuestion(value)] = oneOf('status', sense, SALE_SENSES)
  }
  for (const each of answer) {
    const [id, value] = split('answer', each)
    answers[id] = value
  }
  return answers
}

/** The value may hold an equals sign, its meaning does not. */
function split(option: 'status' | 'answer', text: string): [string, string] {
  const at = text.lastIndexOf('=')
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  const example = option === 'status' ? '--status "on hold=cancelled"' : '--answer amount=line'
  throw usageError(said('cli.usage.answer', { option: `--${option}`, example, value: text }))
}
