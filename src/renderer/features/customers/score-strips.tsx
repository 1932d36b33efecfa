import type { MeasureExplanation } from '../../../shared/explain/explanation.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { cutsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { formatCount, formatMoney, formatOne } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'
import styles from './customer.module.css'
import { scoreBlocks } from './score-blocks.ts'

interface ScoreStripsProps {
  readonly profile: CustomerProfile
  readonly measures: readonly MeasureExplanation[]
}

/** Each measure of a customer on the scale of the scores, with the values where one score ends and the next begins. */
export function ScoreStrips({ profile, measures }: ScoreStripsProps) {
  return (
    <Panel
      title={say('customer.scores')}
      about={rich('customer.scores.about', {}, { term: (parts) => <Term name="threshold">{parts}</Term> })}
    >
      <div className={styles.strips}>
        {measures.map((explained) => (
          <ScoreStrip key={explained.measure} profile={profile} explained={explained} />
        ))}
      </div>
    </Panel>
  )
}

interface ScoreStripProps {
  readonly profile: CustomerProfile
  readonly explained: MeasureExplanation
}

function ScoreStrip({ profile, explained }: ScoreStripProps) {
  const { customer, run, currency } = profile
  const { measure, score, best, value, sentences } = explained
  const { bestIs } = useScoreDisplay()
  const cuts = cutsOf(run.thresholds, measure, customer)
  return (
    <div>
      <div className={styles.stripHead}>
        <Term name={measure}>{say(`thresholds.measure.${measure}`)}</Term>
        <span aria-hidden>
          {rich(
            'customer.scores.value',
            {
              value: valueWords(measure, value, run.settings.frequency, currency),
              score: shownScore(score, best, bestIs),
            },
            { b: (parts) => <strong>{parts}</strong> },
          )}
        </span>
        <span className="visually-hidden">{sentences.join(' ')}</span>
      </div>
      <div className={styles.stripBlocks} aria-hidden>
        {scoreBlocks(measure, cuts, score).map((block) => (
          <div key={block.score} className={styles.stripPart}>
            <div className={styles.stripBlock} data-here={block.isHere}>
              {shownScore(block.score, best, bestIs)}
            </div>
            {block.cut !== null && <span className={styles.stripCut}>{cutWords(measure, block.cut, currency)}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}

function valueWords(
  measure: Measure,
  value: number,
  frequency: Settings['frequency'],
  currency: string | null,
): string {
  if (measure === 'monetary') return formatMoney(value, currency)
  if (measure === 'recency') return say('common.days', { count: value })
  return say('customer.scores.frequency', { count: value, counted: frequency })
}

function cutWords(measure: Measure, value: number, currency: string | null): string {
  if (measure === 'monetary') return formatMoney(value, currency)
  return Number.isInteger(value) ? formatCount(value) : formatOne(value)
}
