import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { say } from '../../ui/words.ts'
import type { CellContext } from './columns.tsx'
import { widthOf } from './columns.tsx'
import styles from './customer-table.module.css'
import { HeaderRow } from './header-row.tsx'
import { rowAt } from './page-cache.ts'
import { rowIds } from './row-ids.ts'
import { tableMove } from './table-keys.ts'
import { TableRow } from './table-row.tsx'
import type { CustomerPages } from './use-customer-pages.ts'

/** The height of a row and of the header, in pixels; the style sheet says the same. */
export const ROW_HEIGHT = 34

const TICK_WIDTH = 36
const OVERSCAN = 12

interface CustomerTableProps {
  readonly pages: CustomerPages
  readonly columns: readonly CustomerColumn[]
  readonly context: CellContext
  readonly onOpen: (id: string) => void
}

/** The customers as a table of any length: only the rows on screen exist, and each keeps its place until it is fetched. */
export function CustomerTable({ pages, columns, context, onOpen }: CustomerTableProps) {
  const { list, change } = useCustomerList()
  const { cache, query, want } = pages
  const titles = useColumnTitles()
  const scroller = useRef<HTMLElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const scrolled = useRef(list.scrolled)
  const gridId = useId()
  const total = cache?.total ?? 0
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: list.scrolled,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const above = (items[0]?.start ?? ROW_HEIGHT) - ROW_HEIGHT
  const below = Math.max(0, total * ROW_HEIGHT + ROW_HEIGHT - (items.at(-1)?.end ?? ROW_HEIGHT))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another `query` has none of its rows yet
  useEffect(() => want(first, last), [want, first, last, query])

  const shown = useRef(query)
  useEffect(() => {
    if (shown.current !== query) scroller.current?.scrollTo({ top: 0 })
    shown.current = query
  }, [query])

  useEffect(() => {
    if (document.activeElement === document.body) table.current?.focus({ preventScroll: true })
    return () => change({ type: 'leave', scrolled: scrolled.current })
  }, [change])

  const goTo = (index: number) => {
    change({ type: 'move', to: index })
    virtualizer.scrollToIndex(index)
  }
  const addRange = (from: number, to: number) => {
    if (query === null) return
    void rowIds(query, Math.min(from, to), Math.max(from, to)).then((ids) => change({ type: 'add', ids }))
  }
  const customerAt = (index: number) => (cache === null ? undefined : rowAt(cache, index))

  /** Also for a row that is still on its way. */
  const withCustomer = (index: number, use: (id: string) => void) => {
    const known = customerAt(index)
    if (known !== undefined) use(known.id)
    else if (query !== null) void rowIds(query, index, index).then(([id]) => id !== undefined && use(id))
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== table.current) return
    const fits = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT)
    const move = tableMove(event, list.active, total, fits)
    if (move === null) return
    event.preventDefault()
    if (move.do === 'go') {
      if (move.extend) addRange(list.active, move.to)
      goTo(move.to)
    } else if (move.do === 'all') addRange(0, total - 1)
    else if (move.do === 'none') change({ type: 'select', ids: [] })
    else if (move.do === 'open') withCustomer(list.active, onOpen)
    else withCustomer(list.active, (id) => change({ type: 'toggle', id }))
  }
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
    const customer = customerAt(index)
    if (customer === undefined) return
    change({ type: 'move', to: index })
    if (event.shiftKey) addRange(list.active, index)
    else if (event.ctrlKey || event.metaKey || target.closest('[data-tick]') !== null)
      change({ type: 'toggle', id: customer.id })
    else onOpen(customer.id)
  }

  const width = columns.reduce((sum, column) => sum + widthOf(column, titles[column]), TICK_WIDTH)
  return (
    <section
      ref={scroller}
      className={styles.scroll}
      aria-label={say('customers.table')}
      aria-busy={pages.busy}
      onScroll={(event) => {
        scrolled.current = event.currentTarget.scrollTop
      }}
    >
      <table
        ref={table}
        className={styles.table}
        style={{ width: `max(100%, ${width}px)` }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table takes keys as a grid, and keeps a table's rows and cells
        role="grid"
        aria-label={say('customers.label')}
        aria-rowcount={total + 1}
        aria-multiselectable
        aria-activedescendant={list.active >= first && list.active <= last ? `${gridId}-${list.active}` : undefined}
        tabIndex={0}
        onKeyDown={onKey}
        onClick={onClick}
      >
        <colgroup>
          <col style={{ width: TICK_WIDTH }} />
          {columns.map((column) => (
            <col key={column} style={{ width: widthOf(column, titles[column]) }} />
          ))}
        </colgroup>
        <HeaderRow
          columns={columns}
          described={context.described}
          total={total}
          onAll={() => (list.selected.size === 0 ? addRange(0, total - 1) : change({ type: 'select', ids: [] }))}
        />
        <tbody>
          <Gap height={above} />
          {items.map(({ index }) => {
            const customer = customerAt(index)
            return (
              <TableRow
                key={index}
                id={`${gridId}-${index}`}
                index={index}
                customer={customer}
                columns={columns}
                context={context}
                active={index === list.active}
                selected={customer !== undefined && list.selected.has(customer.id)}
              />
            )
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are not on screen. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden className={styles.gap} style={{ height }} /> : null
}
