import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { isTable, type PaperBlock, type PaperSection, type TableBlock } from './blocks.ts'
import { Measuring } from './measuring.ts'
import { type LaidPage, type MeasuredBlock, type Piece, paginate } from './paginate.ts'
import styles from './paper.module.css'

interface PagesProps {
  readonly sections: readonly PaperSection[]
  /** What stands around the content of a page. */
  readonly frame: (page: number, pages: number, content: ReactNode) => ReactNode
  /** Called when all pages are there. */
  readonly onLaidOut?: ((pages: number) => void) | undefined
}

interface Layout {
  readonly of: readonly PaperSection[]
  readonly pages: readonly LaidPage[]
  /** The widths of the columns of each table, by the table's key. */
  readonly widths: ReadonlyMap<string, readonly number[]>
}

/** Sections on pages: measured out of sight, then each piece in its place, on screen as on paper; until then the pages of before stay. */
export function Pages({ sections, frame, onLaidOut }: PagesProps) {
  const box = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useState<Layout | null>(null)
  const laid = layout?.of === sections ? layout : null

  useLayoutEffect(() => {
    if (laid !== null) return
    let wanted = true
    // Heights are those of the fonts that are printed.
    void document.fonts.ready.then(() => {
      if (wanted && box.current !== null) setLayout(layOut(box.current, sections))
    })
    return () => {
      wanted = false
    }
  }, [sections, laid])
  useLayoutEffect(() => {
    if (laid !== null) onLaidOut?.(laid.pages.length)
  }, [laid, onLaidOut])

  return (
    <>
      {laid === null && (
        <div className={styles.measure} ref={box} aria-hidden>
          <div className={styles.room} />
          <Measuring value={true}>
            {sections.map(({ key, blocks }) => (
              <div key={key}>
                {blocks.map((block) => (
                  <div key={block.key} className={styles.block}>
                    <Block block={block} />
                  </div>
                ))}
              </div>
            ))}
          </Measuring>
        </div>
      )}
      {layout?.pages.map((page, at) => (
        <section key={placeOf(layout, page)} className={styles.sheet} data-page={at + 1}>
          {frame(at + 1, layout.pages.length, contentOf(layout, page))}
        </section>
      ))}
    </>
  )
}

/** What tells a page from the others, however many stand before it. */
function placeOf({ of }: Layout, { section, pieces }: LaidPage): string {
  return [of[section]?.key, pieces[0]?.block, pieces[0]?.from].join(' ')
}

function contentOf({ of, widths }: Layout, { section, pieces }: LaidPage): ReactNode {
  const { key, blocks } = of[section] as PaperSection
  return pieces.map((piece) => {
    const block = blocks[piece.block] as PaperBlock
    return (
      <div key={block.key} className={styles.block}>
        <Block block={block} piece={piece} widths={widths.get(`${key} ${block.key}`)} />
      </div>
    )
  })
}

interface BlockProps {
  readonly block: PaperBlock
  readonly piece?: Piece
  readonly widths?: readonly number[] | undefined
}

function Block({ block, piece, widths }: BlockProps) {
  if (!isTable(block)) return block.node
  return <TablePart block={block} from={piece?.from ?? 0} to={piece?.to ?? block.rows.length} widths={widths} />
}

interface TablePartProps {
  readonly block: TableBlock
  readonly from: number
  readonly to: number
  readonly widths: readonly number[] | undefined
}

function TablePart({ block: { head, rows, className = '' }, from, to, widths }: TablePartProps) {
  return (
    <table
      className={`${styles.table} ${className}`}
      style={widths === undefined ? undefined : { tableLayout: 'fixed' }}
    >
      {widths !== undefined && (
        <colgroup>
          {widths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name, and their order is fixed
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
      )}
      {head}
      <tbody>{rows.slice(from, to)}</tbody>
    </table>
  )
}

function layOut(box: HTMLElement, sections: readonly PaperSection[]): Layout {
  const [roomBox, ...sectionBoxes] = Array.from(box.children)
  const widths = new Map<string, readonly number[]>()
  const measured = sections.map(({ key, blocks }, at) =>
    blocks.map((block, place) => {
      const element = sectionBoxes[at]?.children[place] as HTMLElement
      if (isTable(block)) {
        const heads = Array.from(element.querySelectorAll('thead th'), (cell) => widthOf(cell))
        widths.set(`${key} ${block.key}`, heads)
      }
      return measure(block, element)
    }),
  )
  return { of: sections, pages: paginate(measured, heightOf(roomBox)), widths }
}

function measure(block: PaperBlock, element: HTMLElement): MeasuredBlock {
  const height = heightOf(element)
  const { dispensable } = block
  const least = dispensable === undefined ? {} : { dispensable }
  if (!isTable(block)) return { height, ...least, ...(block.isHeading === true && { isHeading: true }) }
  const rows = Array.from(element.querySelectorAll('tbody > tr'), heightOf)
  return { height: height - rows.reduce((sum, row) => sum + row, 0), rows, ...least }
}

function heightOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().height ?? 0
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width
}
