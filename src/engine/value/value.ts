import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type {
  ModelName,
  ModelRow,
  ValueFigures,
  ValueOptions,
  ValueTest,
  ValueWarning,
} from '../../shared/analyses/value.ts'
import { said } from '../../shared/words/said.ts'
import { dayNumber, isoDay } from '../sales/days.ts'
import { freeVisits } from '../sales/free-visits.ts'
import type { Question } from '../sales/question.ts'
import { readDates } from '../sales/read-dates.ts'
import { chooseModel } from './choose-model.ts'
import { type FittedModels, fitModels, isIdentified } from './fit-models.ts'
import { MODEL_NAMES } from './forecasts.ts'
import { testForecasts } from './hold-out-test.ts'
import { purchasesUntil } from './purchases.ts'
import { warningsOf } from './value-warnings.ts'
import { expectedOfCustomers } from './valued-customers.ts'

/**
 * What customers will buy, by models and rules that foretold the last quarter of what is known, or the days that are asked for. Whatever days the
 * filter takes: models look at whole histories. Throws `usage` for days in the wrong order.
 */
export function valueFigures(question: Question<OptionValues<ValueOptions>>): ValueFigures {
  const { database, run, filter, salesUnder, options, progress } = question
  const sales = salesUnder({ ...filter, from: null, to: null })
  const { settings } = run.summary
  const visits = freeVisits(database, sales, {
    filter:
      filter.stores.length + filter.countries.length + filter.segments.length + filter.clusters.length > 0
        ? NARROW
        : settings.filter,
  })
  const end = dayNumber(settings.asOf) - 1
  const all = purchasesUntil(sales, visits, end, end)
  const longest = all.seenFor.reduce((most, each) => Math.max(most, each), 0)
  const [fitTo, until] =
    options.valueTest === null
      ? [end - Math.max(1, Math.floor((longest + 1) / 4)), end]
      : (readDates(options.valueTest, ',').map(dayNumber) as [number, number])
  const tell = (from: number) => (done: number) =>
    progress({ stage: 'scoring', fraction: from + done * 0.45, rows: null })
  const past = fitModels(purchasesUntil(sales, visits, fitTo, until), tell(0))
  const now = fitModels(all, tell(0.45))
  // What is said of the models is said of those that were tested where the days were asked for.
  const told = options.valueTest === null ? now : past
  const tests = Object.fromEntries(
    MODEL_NAMES.map((name) => [
      name,
      past.groups.groupOf.length === 0 ? null : testForecasts(past, past.forecasters[name], until - fitTo),
    ]),
  ) as Record<ModelName, ValueTest | null>
  const warnings: ValueWarning[] = warningsOf(told)
  const identified = (name: ModelName) =>
    name === 'own-rate' || name === 'overall-mean' || (isIdentified(told, name) && isIdentified(now, name))
  const chosen = chooseModel(tests, identified, warnings)
  return {
    models: MODEL_NAMES.map((name) => modelRow(name, told, identified(name), tests[name], name === chosen)),
    gammaGamma: told.gammaGamma,
    chosen,
    warnings,
    tested: { fitTo: isoDay(fitTo), until: isoDay(until) },
    ...expectedOfCustomers(question, sales, now, chosen),
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
