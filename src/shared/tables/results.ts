import type { Mover, RunRecord } from '../model/run-list.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Column } from './column.ts'

/** The stored results of a workspace. */
export const RESULT_COLUMNS: readonly Column<RunRecord>[] = [
  { id: 'name', title: 'results.column.name', kind: 'text', value: ({ name }) => name ?? '' },
  { id: 'asOf', title: 'results.column.asOf', kind: 'date', value: ({ settings }) => settings.asOf },
  {
    id: 'map',
    title: 'results.column.map',
    kind: 'text',
    value: ({ mapTitle }, { write }) => write(mapText(mapTitle)),
  },
  { id: 'customers', title: 'results.column.customers', kind: 'count', value: ({ customers }) => customers },
  { id: 'revenue', title: 'results.column.revenue', kind: 'money', value: ({ revenue }) => revenue },
]

/** The customers who changed segment between two results. */
export const MOVER_COLUMNS: readonly Column<Mover>[] = [
  { id: 'customer', title: 'results.movers.column.customer', kind: 'text', value: ({ id }) => id },
  {
    id: 'from',
    title: 'results.movers.column.from',
    kind: 'text',
    value: ({ from }, { say, write }) => (from === null ? say('results.move.joined') : write(mapText(from))),
  },
  {
    id: 'to',
    title: 'results.movers.column.to',
    kind: 'text',
    value: ({ to }, { say, write }) => (to === null ? say('results.move.gone') : write(mapText(to))),
  },
  { id: 'codeBefore', title: 'results.movers.column.codeBefore', kind: 'code', value: ({ codeBefore }) => codeBefore },
  { id: 'codeAfter', title: 'results.movers.column.codeAfter', kind: 'code', value: ({ codeAfter }) => codeAfter },
  {
    id: 'monetaryBefore',
    title: 'results.movers.column.monetaryBefore',
    kind: 'money',
    value: ({ monetaryBefore }) => monetaryBefore,
  },
  {
    id: 'monetaryAfter',
    title: 'results.movers.column.monetaryAfter',
    kind: 'money',
    value: ({ monetaryAfter }) => monetaryAfter,
  },
]
