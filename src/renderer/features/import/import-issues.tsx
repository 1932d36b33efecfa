import { Button } from '@mantine/core'
import type { CurrencyChoice, ImportPreview, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { Notice } from '../../ui/notice.tsx'
import { say, words } from '../../ui/words.ts'
import { isInOneColumn } from './one-column.ts'
import { answersTo } from './questions.ts'

interface ImportIssuesProps {
  readonly preview: ImportPreview
  readonly currency: CurrencyChoice | null
  readonly onMapping: (mapping: Mapping) => void
}

const TONES: Readonly<Record<MappingIssue['kind'], 'bad' | 'warn' | 'note'>> = {
  missing: 'bad',
  question: 'warn',
  note: 'note',
}

/** What stops the import, what should be answered, and what is good to know. */
export function ImportIssues({ preview, currency, onMapping }: ImportIssuesProps) {
  if (isInOneColumn(preview)) {
    return (
      <Notice tone="bad">{say(preview.dialect === null ? 'check.oneColumn.sheet' : 'check.oneColumn.text')}</Notice>
    )
  }
  const dates = preview.columns.find(({ role }) => role === 'date')?.examples.map(({ raw }) => raw) ?? []
  // That question is answered beside the mapping.
  const issues = preview.issues.filter(({ role }) => role !== 'currency' || currency === null)
  return issues.map((issue) => (
    <Notice
      key={`${issue.kind} ${words.write(issue.text)}`}
      tone={TONES[issue.kind]}
      actions={answersTo(issue, preview.mapping, dates).map((answer) => (
        <Button
          key={answer.label}
          size="compact-sm"
          variant={answer.chosen ? 'filled' : 'default'}
          aria-pressed={answer.chosen}
          onClick={() => onMapping(answer.mapping)}
        >
          {answer.label}
        </Button>
      ))}
    >
      {words.write(issue.text)}
      {issue.question && issue.question.examples.length > 0 && (
        <ul>
          {issue.question.examples.map((example) => (
            <li key={words.write(example)}>{words.write(example)}</li>
          ))}
        </ul>
      )}
    </Notice>
  ))
}
