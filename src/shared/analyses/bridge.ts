import { inUnits, type Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'
import type { PlainKey } from '../words/words.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'

/** From the spending of one period to that of another; start, steps and end add up. */
export interface BridgeSteps {
  readonly start: Money
  /** What whoever ordered no more had spent, below 0. */
  readonly lost: Money
  /** What customers of both periods spent more or less because they ordered more or less often. */
  readonly keptOrders: Money
  /** And because their orders were worth more or less. */
  readonly keptValue: Money
  /** What customers spent who had ordered earlier, but not in the first period. */
  readonly returning: Money
  readonly new: Money
  readonly end: Money
  readonly customers: Readonly<Record<'lost' | 'returning' | 'new' | 'kept', number>>
  readonly kept: Readonly<Record<'orders1' | 'orders2', number> & Record<'spending1' | 'spending2', Money>>
  /** Given back by customers who ordered in neither period: in no step, nor in start and end. */
  readonly leftOut: Readonly<Record<'spending1' | 'spending2', Money>>
}

/** Two periods, all days included. */
export interface BridgePeriods {
  readonly first: { readonly from: IsoDate; readonly to: IsoDate }
  readonly second: { readonly from: IsoDate; readonly to: IsoDate }
}

const STEPS = ['start', 'lost', 'keptOrders', 'keptValue', 'returning', 'new', 'end'] as const

/** A step of the bridge. */
export interface StepRow {
  readonly step: (typeof STEPS)[number]
  readonly amount: Money
  readonly customers: number | null
}

/** A segment, store or country with a bridge of its own. */
export interface PartRow extends BridgeSteps {
  readonly name: string | null
}

/** Why spending changed between two periods. */
export interface BridgeFigures extends AnalysisFigures {
  readonly periods: BridgePeriods
  readonly total: BridgeSteps
  readonly steps: readonly StepRow[]
  /** In the segments that the result has now. */
  readonly segments: readonly PartRow[]
  readonly stores: readonly PartRow[]
  readonly countries: readonly PartRow[]
}

const OPTIONS = {
  bridge: {
    kind: 'text',
    title: 'bridge.periods',
    about: 'bridge.periods.about',
    pattern: /^(?:\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d),(?:\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d)$/,
    form: 'FROM..TO,FROM..TO',
    dates: ['bridge.first.from', 'bridge.first.to', 'bridge.second.from', 'bridge.second.to'],
    initial: null,
  },
} as const

/** What can be chosen of it. */
export type BridgeOptions = typeof OPTIONS

/** Why did spending change? */
export const BRIDGE: Analysis<BridgeFigures, BridgeOptions> = {
  title: 'bridge.title',
  about: 'bridge.about',
  keywords: 'bridge.words',
  options: OPTIONS,
  isOfAllDays: true,
  tables: {
    steps: {
      title: 'bridge.steps',
      columns: [
        { id: 'step', title: 'bridge.step', kind: 'text', value: ({ step }, { say }) => say(`bridge.step.${step}`) },
        { id: 'amount', title: 'bridge.amount', kind: 'money', value: ({ amount }) => amount },
        { id: 'customers', title: 'bridge.customers', kind: 'count', value: ({ customers }) => customers },
      ],
      chart: { kind: 'waterfall', column: 'amount' },
    },
    segments: parts('bridge.segments', 'bridge.segment'),
    stores: parts('bridge.stores', 'bridge.store'),
    countries: parts('bridge.countries', 'bridge.country'),
  },
  json: ({ total }) => ({
    ...Object.fromEntries(STEPS.map((step) => [step, inUnits(total[step])])),
    customers: total.customers,
  }),
}

/** The rows of the steps, in the order in which they are added up. */
export function stepRows(total: BridgeSteps): readonly StepRow[] {
  const { lost, kept, returning, new: joined } = total.customers
  const customers = { start: lost + kept, lost, keptOrders: kept, keptValue: kept, returning, new: joined, end: null }
  return STEPS.map((step) => ({
    step,
    amount: total[step],
    customers: step === 'end' ? kept + returning + joined : customers[step],
  }))
}

function parts(title: PlainKey, name: PlainKey) {
  return {
    title,
    columns: [
      {
        id: 'name',
        title: name,
        kind: 'text',
        value: (row: PartRow, { say }: { say: (key: 'bridge.unknown') => string }) => row.name ?? say('bridge.unknown'),
      },
      ...STEPS.map((step) => ({
        id: step,
        title: `bridge.step.${step}` as const,
        kind: 'money' as const,
        value: (row: PartRow) => row[step],
      })),
    ] as const,
    chart: null,
  } as const
}
