import type { CustomerFilter } from '../../../shared/model/customers.ts'
import { Term } from '../../ui/term.tsx'

const SCORES = [1, 2, 3, 4, 5] as const
const MEASURES = [
  { key: 'r', letter: 'R', term: 'recency', word: 'Recency' },
  { key: 'f', letter: 'F', term: 'frequency', word: 'Frequency' },
  { key: 'm', letter: 'M', term: 'monetary', word: 'Monetary' },
] as const

interface ScorePickerProps {
  readonly filter: CustomerFilter
  readonly onChange: (change: Partial<CustomerFilter>) => void
}

/** Any of the scores 1 to 5 of each measure. */
export function ScorePicker({ filter, onChange }: ScorePickerProps) {
  return (
    <fieldset className="filter">
      <legend className="filter-title">
        <Term name="score">Scores</Term>
      </legend>
      {MEASURES.map(({ key, letter, term, word }) => (
        <div key={key} className="scores">
          <Term name={term}>{letter}</Term>
          {SCORES.map((score) => {
            const pressed = filter[key].includes(score)
            return (
              <button
                key={score}
                type="button"
                className="score"
                aria-pressed={pressed}
                aria-label={`${word} score ${score}`}
                onClick={() =>
                  onChange({ [key]: pressed ? filter[key].filter((one) => one !== score) : [...filter[key], score] })
                }
              >
                {score}
              </button>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
