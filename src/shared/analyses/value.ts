import type { ModelName } from '../model/expected.ts'
import type { Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Column } from '../tables/column.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'
import { contactColumns, type ListedCustomer } from './listed-customer.ts'

/** Models count time in weeks. */
export const DAYS_PER_WEEK = 7

/** What was expected of days that are over, against what happened; in purchase days. */
export interface ValueTest {
  readonly expected: number
  readonly actual: number
  /** The mean absolute error of a customer. */
  readonly mae: number
  /** Spearman's rank correlation; null where the same was expected of everybody. */
  readonly rank: number | null
  /** 0..1 of the customers who came as often as their interval says. */
  readonly within: number
}

/** A model or rule. */
export interface ModelRow {
  readonly name: ModelName
  /** Null for a rule. */
  readonly parameters: Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>> | null
  readonly logLikelihood: number | null
  /** Whether the data say anything of how customers drop out; true for a rule, which asks nothing of them. */
  readonly identified: boolean
  /** Null where nobody had bought anything before the days it is tested on. */
  readonly test: ValueTest | null
  readonly isChosen: boolean
}

/** Why figures are to be doubted. */
export type ValueWarning =
  | 'too-short'
  | 'too-few-repeat-buyers'
  | 'drop-out-not-identified'
  | 'value-depends-on-frequency'
  | 'refunded-customers'
  | 'no-mean-value'

/** What is expected of one customer. */
export interface ValuedCustomer extends ListedCustomer {
  /** Distinct purchase days so far. */
  readonly days: number
  /** The probability that they still come, 0..1; null where the rule knows none, and for one purchase under BG/NBD, which says 1 of everybody. */
  readonly alive: number | null
  /** Purchase days in the months that follow. */
  readonly in3: number
  readonly in6: number
  readonly in12: number
  /** Between these in 8 of 10 cases. */
  readonly from12: number
  readonly to12: number
  /** What a purchase day is worth; null where that cannot be told. */
  readonly perDay: Money | null
  readonly spending12: Money | null
}

/** What is expected of the customers of a segment. */
export interface ValuedSegment {
  readonly segment: string
  readonly customers: number
  readonly in12: number
  readonly spending12: Money | null
}

/** What customers will buy. */
export interface ValueFigures extends AnalysisFigures {
  readonly models: readonly ModelRow[]
  readonly gammaGamma: Readonly<Record<'p' | 'q' | 'gamma' | 'logLikelihood' | 'customers', number>> | null
  readonly chosen: ModelName
  readonly warnings: readonly ValueWarning[]
  readonly segments: readonly ValuedSegment[]
  /** Those of whom most is expected first. */
  readonly customers: readonly ValuedCustomer[]
  /** The last day that models were fitted to, and the last they were tested on. */
  readonly tested: { readonly fitTo: IsoDate; readonly until: IsoDate }
}

const OPTIONS = {
  valueTest: {
    kind: 'text',
    title: 'value.test',
    about: 'value.test.about',
    pattern: /^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/,
    form: 'LASTDAY,LASTDAY',
    dates: ['value.test.fitTo', 'value.test.until'],
    initial: null,
  },
} as const

/** What can be chosen of it. */
export type ValueOptions = typeof OPTIONS

/** What is each customer worth? */
export const VALUE: Analysis<ValueFigures, ValueOptions> = {
  title: 'value.title',
  about: 'value.about',
  keywords: 'value.words',
  options: OPTIONS,
  isOfAllDays: true,
  isLong: true,
  tables: {
    models: {
      title: 'value.models',
      columns: [
        { id: 'name', title: 'value.model', kind: 'text', value: ({ name }, { say }) => say(`value.model.${name}`) },
        {
          id: 'chosen',
          title: 'value.chosen',
          kind: 'text',
          value: ({ isChosen, identified }, { say }) =>
            isChosen ? say('value.chosen.yes') : identified ? say('value.chosen.no') : say('value.chosen.unidentified'),
        },
        {
          id: 'expected',
          title: 'value.expected',
          kind: 'count',
          value: ({ test }) => test && Math.round(test.expected),
        },
        { id: 'actual', title: 'value.actual', kind: 'count', value: ({ test }) => test?.actual ?? null },
        { id: 'mae', title: 'value.mae', kind: 'figure', value: ({ test }) => test?.mae ?? null },
        {
          id: 'rank',
          title: 'value.rank',
          help: 'value.rank.help',
          kind: 'figure',
          value: ({ test }) => test?.rank ?? null,
        },
        {
          id: 'within',
          title: 'value.within',
          help: 'value.within.help',
          kind: 'share',
          value: ({ test }) => test?.within ?? null,
        },
      ],
      chart: null,
    },
    segments: {
      title: 'value.segments',
      columns: [
        {
          id: 'segment',
          title: 'value.segment',
          kind: 'text',
          value: ({ segment }, { write }) => write(mapText(segment)),
        },
        { id: 'customers', title: 'value.customers', kind: 'count', value: ({ customers }) => customers },
        { id: 'in12', title: 'value.purchases12', kind: 'mean', value: ({ in12 }) => in12 },
        { id: 'spending12', title: 'value.spending12', kind: 'money', value: ({ spending12 }) => spending12 },
      ],
      chart: { kind: 'bars', column: 'spending12' },
    },
    customers: {
      title: 'value.who',
      columns: ({ customers }) => [
        ...(contactColumns(customers) as readonly Column<ValuedCustomer>[]),
        { id: 'days', title: 'value.days', kind: 'count', value: ({ days }) => days },
        { id: 'in3', title: 'value.in3', kind: 'mean', value: ({ in3 }) => in3 },
        { id: 'in6', title: 'value.in6', kind: 'mean', value: ({ in6 }) => in6 },
        { id: 'in12', title: 'value.in12', kind: 'mean', value: ({ in12 }) => in12 },
        {
          id: 'from12',
          title: 'value.from12',
          help: 'value.interval.help',
          kind: 'count',
          value: ({ from12 }) => from12,
        },
        { id: 'to12', title: 'value.to12', help: 'value.interval.help', kind: 'count', value: ({ to12 }) => to12 },
        { id: 'perDay', title: 'value.perDay', kind: 'money', value: ({ perDay }) => perDay },
        { id: 'spending12', title: 'value.spending12', kind: 'money', value: ({ spending12 }) => spending12 },
        { id: 'alive', title: 'value.alive', help: 'value.alive.help', kind: 'share', value: ({ alive }) => alive },
      ],
      chart: null,
      leadsTo: { column: 'id', to: ({ id }) => ({ customer: id }) },
    },
  },
  json: ({ models, gammaGamma, chosen, warnings }) => ({
    models: models.map(({ name, parameters, logLikelihood, identified, test }) => ({
      name,
      parameters,
      logLikelihood,
      identified,
      test: test && { expected: test.expected, actual: test.actual, mae: test.mae, rank: test.rank },
    })),
    gammaGamma,
    chosen,
    warnings,
  }),
}
