import type { CustomerFilter } from '../../../shared/model/customers.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { cutsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
import styles from './filter-panel.module.css'

const MEASURES = [
  { key: 'r', letter: 'R', term: 'recency' },
  { key: 'f', letter: 'F', term: 'frequency' },
  { key: 'm', letter: 'M', term: 'monetary' },
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
    <fieldset className={styles.filter}>
      <legend className={styles.title}>
        <Term name="score">{say('customers.filter.scores')}</Term>
      </legend>
      {MEASURES.map(({ key, letter, term }) => (
        <div key={key} className={styles.scores}>
          <Term name={term}>{letter}</Term>
          {scoresOf(thresholds, term).map((score, _, { length }) => {
            const shown = shownScore(score, length, bestIs)
            const pressed = filter[key].includes(score)
            return (
              <button
                key={score}
                type="button"
                className={styles.score}
                aria-pressed={pressed}
                aria-label={say('customers.filter.score', { measure: term, score: shown })}
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
