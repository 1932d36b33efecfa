import type { MeasureExplanation } from '../../../shared/explain/explanation.ts'
import { FREQUENCY_NOUNS } from '../../../shared/format/measure-titles.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { cutsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { formatCount, formatMoney, formatOne } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { scoreBlocks } from './score-blocks.ts'

const TITLES: Readonly<Record<Measure, string>> = {
  recency: 'Recency',
  frequency: 'Frequency',
  monetary: 'Monetary',
}

interface ScoreStripsProps {
  readonly profile: CustomerProfile
  readonly measures: readonly MeasureExplanation[]
}

/** Each measure of a customer on the scale of the scores, with the values where one score ends and the next begins. */
export function ScoreStrips({ profile, measures }: ScoreStripsProps) {
  return (
    <Panel
      title="Scores"
      about={
        <>
          The small numbers are the <Term name="threshold">thresholds</Term> between the scores.
        </>
      }
    >
      <div className="strips">
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
  const { measure, score, best, value, sentence } = explained
  const { bestIs } = useScoreDisplay()
  const cuts = cutsOf(run.thresholds, measure, customer)
  return (
    <div className="strip">
      <div className="strip-head">
        <Term name={measure}>{TITLES[measure]}</Term>
        <span aria-hidden>
          <strong>{valueWords(measure, value, run.settings.frequency, currency)}</strong>, score{' '}
          {shownScore(score, best, bestIs)}
        </span>
        <span className="visually-hidden">{sentence}</span>
      </div>
      <div className="strip-blocks" aria-hidden>
        {scoreBlocks(measure, cuts, score).map((block) => (
          <div key={block.score} className="strip-part">
            <div className="strip-block" data-here={block.isHere}>
              {shownScore(block.score, best, bestIs)}
            </div>
            {block.cut !== null && <span className="strip-cut">{cutWords(measure, block.cut, currency)}</span>}
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
  const { one, many } = measure === 'recency' ? { one: 'day', many: 'days' } : FREQUENCY_NOUNS[frequency]
  return `${formatCount(value)} ${value === 1 ? one : many}`
}

function cutWords(measure: Measure, value: number, currency: string | null): string {
  if (measure === 'monetary') return formatMoney(value, currency)
  return Number.isInteger(value) ? formatCount(value) : formatOne(value)
}
