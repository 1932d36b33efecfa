import { explainCustomer } from '../../../shared/explain/explain-customer.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { cutsOf, type Measure } from '../../../shared/scores/score-value.ts'
import { formatCount, formatMoney, formatOne } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import type { TermName } from '../../ui/terms.ts'
import { type MeasureStanding, scoreBlocks } from './score-blocks.ts'

const WORDS: Readonly<Record<Measure, { readonly title: string; readonly term: TermName }>> = {
  recency: { title: 'Recency', term: 'recency' },
  frequency: { title: 'Frequency', term: 'frequency' },
  monetary: { title: 'Monetary', term: 'monetary' },
}

/** Each measure of a customer on the scale of the scores, with the values where one score ends and the next begins. */
export function ScoreStrips({ profile }: { readonly profile: CustomerProfile }) {
  const { customer, run, currency } = profile
  const standings = explainCustomer(customer, run, { currency }).measures.map((each) => ({
    ...each,
    thresholds: cutsOf(run.thresholds, each.measure, customer),
  }))
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
        {standings.map((standing) => (
          <ScoreStrip key={standing.measure} standing={standing} currency={currency} />
        ))}
      </div>
    </Panel>
  )
}

function ScoreStrip({ standing, currency }: { readonly standing: MeasureStanding; readonly currency: string | null }) {
  const { title, term } = WORDS[standing.measure]
  return (
    <div className="strip">
      <div className="strip-head">
        <Term name={term}>{title}</Term>
        <span>
          <strong>{valueWords(standing.measure, standing.value, currency)}</strong>, score {standing.score}
        </span>
      </div>
      <div className="strip-blocks" aria-hidden>
        {scoreBlocks(standing).map(({ score, isHere, cut }) => (
          <div key={score} className="strip-part">
            <div className="strip-block" data-here={isHere}>
              {score}
            </div>
            {cut !== null && <span className="strip-cut">{cutWords(standing.measure, cut, currency)}</span>}
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
