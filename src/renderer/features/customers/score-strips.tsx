import type { MeasureExplanation } from '../../../shared/explain/explanation.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { cutsOf } from '../../../shared/scores/score-value.ts'
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
  const { measure, score, value, sentence } = explained
  const cuts = cutsOf(run.thresholds, measure, customer)
  return (
    <div className="strip">
      <div className="strip-head">
        <Term name={measure}>{TITLES[measure]}</Term>
        <span aria-hidden>
          <strong>{valueWords(measure, value, currency)}</strong>, score {score}
        </span>
        <span className="visually-hidden">{sentence}</span>
      </div>
      <div className="strip-blocks" aria-hidden>
        {scoreBlocks(measure, cuts, score).map((block) => (
          <div key={block.score} className="strip-part">
            <div className="strip-block" data-here={block.isHere}>
              {block.score}
            </div>
            {block.cut !== null && <span className="strip-cut">{cutWords(measure, block.cut, currency)}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}

function valueWords(measure: Measure, value: number, currency: string | null): string {
  if (measure === 'monetary') return formatMoney(value, currency)
  const unit = measure === 'recency' ? 'day' : 'order'
  return `${formatCount(value)} ${value === 1 ? unit : `${unit}s`}`
}

function cutWords(measure: Measure, value: number, currency: string | null): string {
  if (measure === 'monetary') return formatMoney(value, currency)
  return Number.isInteger(value) ? formatCount(value) : formatOne(value)
}
