import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type { ModelRow, ValueFigures, ValueOptions, ValueTest, ValueWarning } from '../../shared/analyses/value.ts'
import type { ModelName } from '../../shared/model/expected.ts'
import { said } from '../../shared/words/said.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { dayNumber, isoDay } from '../sales/days.ts'
import type { ExpectedSettings } from '../sales/expected-stock.ts'
import { freeVisits } from '../sales/free-visits.ts'
import type { Question } from '../sales/question.ts'
import { readAscendingDates } from '../sales/read-dates.ts'
import { chooseModel } from './choose-model.ts'
import { type FittedModels, fitModels, isIdentified } from './fit-models.ts'
import { MODEL_NAMES } from './forecasts.ts'
import { testForecasts } from './hold-out-test.ts'
import { purchasesUntil } from './purchases.ts'
import { warningsOf } from './value-warnings.ts'
import { valuedCustomers } from './valued-customers.ts'

/** What a prediction is asked: as an analysis is, but of no result in particular. */
type PredictionQuestion = Omit<Question<OptionValues<ValueOptions>>, 'run' | 'sales'> & {
  readonly settings: ExpectedSettings
}

/** Models and rules that were fitted and tested, and the one that is used. */
export interface Predicted {
  readonly sales: CountedSales
  /** Over all that is known. */
  readonly now: FittedModels
  /** Those whose parameters are told: of the days that were asked for, else the same. */
  readonly told: FittedModels
  readonly tests: Readonly<Record<ModelName, ValueTest | null>>
  readonly isIdentified: (name: ModelName) => boolean
  readonly warnings: readonly ValueWarning[]
  readonly chosen: ModelName
  readonly fitTo: number
  readonly until: number
}

/**
 * Fits everything and has it predict the last quarter of what is known, or the days that are asked for; whatever days the filter takes: models
 * look at whole histories. Throws `usage` for days in the wrong order.
 */
export function predict(question: PredictionQuestion): Predicted {
  const { database, settings, filter, salesUnder, options, progress } = question
  const sales = salesUnder({ ...filter, from: null, to: null })
  const isNarrow = filter.stores.length + filter.countries.length + filter.segments.length + filter.clusters.length > 0
  const visits = freeVisits(database, sales, { filter: isNarrow ? NARROW : settings.filter })
  const end = dayNumber(settings.asOf) - 1
  const all = purchasesUntil(sales, visits, end, end)
  const longest = all.seenFor.reduce((most, each) => Math.max(most, each), 0)
  const [fitTo, until] =
    options.valueTest === null
      ? [end - Math.max(1, Math.floor((longest + 1) / 4)), end]
      : (readAscendingDates(options.valueTest, ',', true).map(dayNumber) as [number, number])
  const tell = (from: number) => (done: number) =>
    progress({ stage: 'scoring', fraction: from + done * 0.45, rows: null })
  const past = fitModels(purchasesUntil(sales, visits, fitTo, until), tell(0))
  const now = fitModels(all, tell(0.45))
  const told = options.valueTest === null ? now : past
  const test = (name: ModelName) =>
    past.groups.groupOf.length === 0 ? null : testForecasts(past, past.forecasters[name], until - fitTo)
  const tests = Object.fromEntries(MODEL_NAMES.map((name) => [name, test(name)])) as Record<ModelName, ValueTest | null>
  const warnings = warningsOf(told)
  const identified = (name: ModelName) =>
    name === 'own-rate' || name === 'overall-mean' || (isIdentified(told, name) && isIdentified(now, name))
  const chosen = chooseModel(tests, identified, warnings)
  return { sales, now, told, tests, isIdentified: identified, warnings, chosen, fitTo, until }
}

/** What customers will buy, by the model or rule that predicted this shop's own past best. Throws what {@link predict} throws. */
export function valueFigures(question: Question<OptionValues<ValueOptions>>): ValueFigures {
  const predicted = predict({ ...question, settings: question.run.summary.settings })
  const { told, tests, chosen, warnings, fitTo, until } = predicted
  return {
    models: MODEL_NAMES.map((name) => modelRow(name, told, predicted.isIdentified(name), tests[name], name === chosen)),
    gammaGamma: told.gammaGamma,
    chosen,
    warnings,
    tested: { fitTo: isoDay(fitTo), until: isoDay(until) },
    ...valuedCustomers(question, predicted.sales, predicted.now, chosen),
    notes: [
      ...warnings.map((warning) => said(`value.warning.${warning}`)),
      said('value.note.test', {
        fitTo: { day: isoDay(fitTo) },
        until: { day: isoDay(until) },
        chosen: said(`value.model.${chosen}`),
      }),
      said('value.note.counts'),
    ],
  }
}

/** Any filter does. */
const NARROW = { stores: [], countries: [], apply: 'before' } as const

function modelRow(
  name: ModelName,
  { fits }: FittedModels,
  identified: boolean,
  test: ValueTest | null,
  isChosen: boolean,
): ModelRow {
  if (name === 'own-rate' || name === 'overall-mean') {
    return { name, parameters: null, logLikelihood: null, identified, test, isChosen }
  }
  const { r, alpha, a, b, logLikelihood } = fits[name]
  return { name, parameters: { r, alpha, a, b }, logLikelihood, identified, test, isChosen }
}
