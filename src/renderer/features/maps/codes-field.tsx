import { useState } from 'react'
import { DraftText } from '../../ui/draft-text.tsx'
import { codesIn } from './codes-in.ts'

interface CodesFieldProps {
  readonly label: string
  readonly codes: readonly string[]
  /** The highest score there is. */
  readonly best: number
  /** Null takes the condition away. */
  readonly onChange: (codes: readonly string[] | null) => void
}

/** The exact codes that a rule takes; what is no code is said and not taken. */
export function CodesField({ label, codes, best, onChange }: CodesFieldProps) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <span className="codes-field">
      <span aria-hidden>Codes</span>
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
              : `${found.wrong.slice(0, 3).join(', ')} ${found.wrong.length === 1 ? 'is' : 'are'} no code of scores from 1 to ${best}.`,
          )
          if (found.wrong.length === 0) onChange(found.codes.length === 0 ? null : found.codes)
        }}
      />
      <span role="status" className="map-problem">
        {problem}
      </span>
    </span>
  )
}
