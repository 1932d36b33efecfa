import { Button } from '@mantine/core'
import type { CurrencyChoice, ImportPreview, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { Notice } from '../../ui/notice.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'
import { isInOneColumn } from './one-column.ts'
import { answersTo, questionsOf } from './questions.ts'

interface ImportIssuesProps {
  readonly preview: ImportPreview
  readonly currency: CurrencyChoice | null
  /** How many questions the screen asks beside these. */
  readonly otherQuestions: number
  readonly onMapping: (mapping: Mapping) => void
}

const TONES: Readonly<Record<MappingIssue['kind'], 'bad' | 'warn' | 'note'>> = {
  missing: 'bad',
  question: 'warn',
  note: 'note',
}

/** What stops the import and what should be answered, with what is usual folded away where there is more. */
export function ImportIssues({ preview, currency, otherQuestions, onMapping }: ImportIssuesProps) {
  if (isInOneColumn(preview)) {
    return (
      <Notice tone="bad">{say(preview.dialect === null ? 'check.oneColumn.sheet' : 'check.oneColumn.text')}</Notice>
    )
  }
  // That question is answered beside the mapping.
  const issues = preview.issues.filter(({ role }) => role !== 'currency' || currency === null)
  const { asked, assumed } = questionsOf(issues, otherQuestions)
  const draw = (issue: MappingIssue) => (
    <Issue key={`${issue.kind} ${words.write(issue.text)}`} issue={issue} preview={preview} onMapping={onMapping} />
  )
  return (
    <>
      {issues.filter(({ kind }) => kind === 'missing').map(draw)}
      {asked.map(draw)}
      {assumed.length > 0 && (
        <details className={styles.fold}>
          <summary>{say('check.assumed', { count: assumed.length })}</summary>
          <div className="stack">{assumed.map(draw)}</div>
        </details>
      )}
    </>
  )
}

/** What is good to know before the import. */
export function ImportNotes({ preview }: { readonly preview: ImportPreview }) {
  if (isInOneColumn(preview)) return null
  return preview.issues
    .filter(({ kind }) => kind === 'note')
    .map(({ text }) => (
      <Notice key={words.write(text)} tone="note">
        {words.write(text)}
      </Notice>
    ))
}

interface IssueProps {
  readonly issue: MappingIssue
  readonly preview: ImportPreview
  readonly onMapping: (mapping: Mapping) => void
}

function Issue({ issue, preview, onMapping }: IssueProps) {
  const column = preview.columns.find(({ role }) => role === issue.role)?.index ?? -1
  const examples = preview.rows.map(({ cells }) => cells[column] ?? '')
  return (
    <Notice
      tone={TONES[issue.kind]}
      actions={answersTo(issue, preview.mapping, examples).map((answer) => (
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
        <ul className={styles.shown}>
          {issue.question.examples.map((example) => (
            <li key={words.write(example)}>{words.write(example)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
