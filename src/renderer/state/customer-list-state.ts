import type { CustomerColumn, CustomerFilter, CustomerSort } from '../../shared/model/customers.ts'
import { NO_FILTER } from '../../shared/model/customers.ts'

/** How the list of customers stands: what it shows and where a person is in it. */
export interface CustomerListState {
  readonly filter: CustomerFilter
  readonly sort: CustomerSort
  /** The ids of the customers that are ticked. */
  readonly selected: ReadonlySet<string>
  /** The row that the keys act on, counted from 0. */
  readonly active: number
  /** How far the table is scrolled, in pixels. */
  readonly scrolled: number
}

/** What can be done to the list. */
export type CustomerListAction =
  | { readonly type: 'filter'; readonly change: Partial<CustomerFilter> }
  /** Shows these customers and no others: what a click on another screen asks for. */
  | { readonly type: 'show'; readonly only: Partial<CustomerFilter> }
  | { readonly type: 'sort'; readonly column: CustomerColumn; readonly descendingFirst: boolean }
  | { readonly type: 'order'; readonly sort: CustomerSort }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  | { readonly type: 'add'; readonly ids: readonly string[] }
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'leave'; readonly scrolled: number }
  | { readonly type: 'reset' }

const NOBODY: ReadonlySet<string> = new Set()
const TOP = { active: 0, scrolled: 0 } as const

/** Everybody, those who spent most first. */
export const FIRST_LIST: CustomerListState = {
  filter: NO_FILTER,
  sort: { column: 'monetary', descending: true },
  selected: NOBODY,
  ...TOP,
}

/** The list after an action. Another filter drops the ticks, so that nobody who cannot be seen is ever exported. */
export function customerList(state: CustomerListState, action: CustomerListAction): CustomerListState {
  switch (action.type) {
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.change }, selected: NOBODY, ...TOP }
    case 'show':
      return { ...state, filter: { ...NO_FILTER, ...action.only }, selected: NOBODY, ...TOP }
    case 'sort':
      return { ...state, sort: nextSort(state.sort, action), ...TOP }
    case 'order':
      return { ...state, sort: action.sort, ...TOP }
    case 'select':
      return { ...state, selected: new Set(action.ids) }
    case 'add':
      return { ...state, selected: new Set([...state.selected, ...action.ids]) }
    case 'toggle':
      return { ...state, selected: toggled(state.selected, action.id) }
    case 'move':
      return state.active === action.to ? state : { ...state, active: action.to }
    case 'leave':
      return state.scrolled === action.scrolled ? state : { ...state, scrolled: action.scrolled }
    case 'reset':
      return FIRST_LIST
  }
}

function nextSort(
  sort: CustomerSort,
  { column, descendingFirst }: { readonly column: CustomerColumn; readonly descendingFirst: boolean },
): CustomerSort {
  return { column, descending: sort.column === column ? !sort.descending : descendingFirst }
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}
