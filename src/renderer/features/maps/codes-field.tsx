import { useState } from 'react'
import { DraftText } from '../../ui/draft-text.tsx'
import { say, words } from '../../ui/words.ts'
import { codesIn } from './codes-in.ts'
import styles from './maps.module.css'

interface CodesFieldProps {
  readonly label: string
  readonly codes: readonly string[]
  /** The highest score there is. */
  readonly best: number
  /** Null removes the condition. */
  readonly onChange: (codes: readonly string[] | null) => void
}

/** The exact codes that a rule takes; what is no code is said and not taken. */
export function CodesField({ label, codes, best, onChange }: CodesFieldProps) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <span className={styles.codes}>
      <span aria-hidden>{say('maps.short.codes')}</span>
      <DraftText
        label={label}
        most={7_000}
        value={codes.join(' ')}
        placeholder="555 554"
        onChange={(text) => {
          const found = codesIn(text, best)
          setProblem(
            found.wrong.length === 0
              ? null
              : say('maps.codes.problem', {
                  codes: words.list(found.wrong.slice(0, 3)),
                  count: found.wrong.length,
                  best,
                }),
          )
          if (found.wrong.length === 0) onChange(found.codes.length === 0 ? null : found.codes)
        }}
      />
      <span role="status" className={styles.problem}>
        {problem}
      </span>
    </span>
  )
}
