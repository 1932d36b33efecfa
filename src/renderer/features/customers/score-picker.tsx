import type { CustomerFilter } from '../../../shared/model/customers.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { cutsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { Term } from '../../ui/term.tsx'

const MEASURES = [
  { key: 'r', letter: 'R', term: 'recency', word: 'Recency' },
  { key: 'f', letter: 'F', term: 'frequency', word: 'Frequency' },
  { key: 'm', letter: 'M', term: 'monetary', word: 'Monetary' },
] as const

interface ScorePickerProps {
  readonly filter: CustomerFilter
  readonly thresholds: Thresholds
  readonly onChange: (change: Partial<CustomerFilter>) => void
}

/** Any of the scores of each measure. */
export function ScorePicker({ filter, thresholds, onChange }: ScorePickerProps) {
  const { bestIs } = useScoreDisplay()
  return (
    <fieldset className="filter">
      <legend className="filter-title">
        <Term name="score">Scores</Term>
      </legend>
      {MEASURES.map(({ key, letter, term, word }) => (
        <div key={key} className="scores">
          <Term name={term}>{letter}</Term>
          {scoresOf(thresholds, term).map((score, _, { length }) => {
            const shown = shownScore(score, length, bestIs)
            const pressed = filter[key].includes(score)
            return (
              <button
                key={score}
                type="button"
                className="score"
                aria-pressed={pressed}
                aria-label={`${word} score ${shown}`}
                onClick={() =>
                  onChange({ [key]: pressed ? filter[key].filter((one) => one !== score) : [...filter[key], score] })
                }
              >
                {shown}
              </button>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}

/** From 1 to the best. */
function scoresOf(thresholds: Thresholds, measure: Measure): readonly number[] {
  return Array.from({ length: cutsOf(thresholds, measure, { r: 1, f: 1 }).length + 1 }, (_, index) => index + 1)
}
