import { customerTitles, type MeasureKinds } from '../format/measure-titles.ts'
import type { CustomerColumn, CustomerRow } from '../model/customers.ts'
import type { ModelName } from '../model/expected.ts'
import type { Bins, Scores } from '../model/segment-map.ts'
import type { Weights } from '../model/settings.ts'
import { averageScore } from '../scores/score-value.ts'
import { type BestIs, shownScores } from '../scores/show-score.ts'
import { mapText } from '../segment-maps/map-text.ts'
import { scoreCode } from '../segment-maps/match-segment.ts'
import type { PlainKey } from '../words/words.ts'
import type { Column, ColumnKind } from './column.ts'

/** What the columns of customers take from the result that the customers are of. */
export interface CustomersOf {
  readonly settings: MeasureKinds & { readonly weights: Weights }
  readonly bins: Bins
  /** How scores are written. */
  readonly bestIs: BestIs
  /** The model or rule that says what is expected of them, where it is known. */
  readonly expectedBy?: ModelName | null
}

/** A customer as reports list them. */
type ListedCustomer = Omit<CustomerRow, 'averageOrder'>

/** Every column that a table or a list of customers can have. */
export type CustomerColumns = Readonly<Record<Exclude<CustomerColumn, 'averageOrder'>, Column<ListedCustomer>>> & {
  readonly averageOrder: Column<CustomerRow>
}

/** The columns of customers; scores as they are written. */
export function customerColumns({ settings, bins, bestIs, expectedBy = null }: CustomersOf): CustomerColumns {
  const titles = customerTitles(settings)
  const column = (
    id: Exclude<CustomerColumn, 'averageOrder'>,
    kind: ColumnKind,
    value: Column<ListedCustomer>['value'],
    help?: PlainKey,
  ): Column<ListedCustomer> => ({ id, title: titles[id], kind, value, ...(help === undefined ? {} : { help }) })
  const shown = (scores: Scores) => shownScores(scores, bins, bestIs)
  const expectedHelp = expectedBy === null ? 'customers.expected' : (`customers.expected.${expectedBy}` as const)
  return {
    id: column('id', 'text', ({ id }) => id),
    name: column('name', 'text', ({ name }) => name),
    email: column('email', 'text', ({ email }) => email),
    phone: column('phone', 'phone', ({ phone }) => phone),
    country: column('country', 'text', ({ country }) => country),
    firstOrder: column('firstOrder', 'date', ({ firstOrder }) => firstOrder),
    lastOrder: column('lastOrder', 'date', ({ lastOrder }) => lastOrder),
    recencyDays: column('recencyDays', 'days', ({ recencyDays }) => recencyDays, 'terms.recency'),
    frequency: column('frequency', 'count', ({ frequency }) => frequency, 'terms.frequency'),
    monetary: column('monetary', 'money', ({ monetary }) => monetary, 'terms.monetary'),
    averageOrder: {
      id: 'averageOrder',
      title: titles.averageOrder,
      help: 'terms.averageOrder',
      kind: 'money',
      value: ({ averageOrder }) => averageOrder,
    },
    r: column('r', 'score', (row) => shown(row).r, 'terms.score'),
    f: column('f', 'score', (row) => shown(row).f, 'terms.score'),
    m: column('m', 'score', (row) => shown(row).m, 'terms.score'),
    code: column('code', 'code', (row) => scoreCode(shown(row)), 'terms.code'),
    sum: column('sum', 'score', (row) => sumOf(shown(row)), 'terms.scoreSum'),
    average: column('average', 'average', (row) => averageOf(shown(row), settings.weights), 'terms.scoreSum'),
    segment: column('segment', 'text', ({ segment }, { write }) => write(mapText(segment)), 'terms.segment'),
    cluster: column('cluster', 'group', ({ cluster }) => cluster, 'terms.cluster'),
    optOut: column(
      'optOut',
      'text',
      ({ optOut }, { say }) => (optOut === null ? null : say(optOut ? 'customers.optOut.yes' : 'customers.optOut.no')),
      'terms.optOut',
    ),
    expectedOrders: column('expectedOrders', 'mean', ({ expectedOrders }) => expectedOrders, expectedHelp),
    expectedSpending: column('expectedSpending', 'money', ({ expectedSpending }) => expectedSpending, expectedHelp),
  }
}

function sumOf({ r, f, m }: Scores): number {
  return r + f + m
}

function averageOf(scores: Scores, weights: Weights): number {
  return Math.round(averageScore(scores, weights) * 100) / 100
}
