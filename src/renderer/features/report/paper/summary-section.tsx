import type { PrintModel } from '../../../../shared/model/report.ts'
import type { SegmentFigures } from '../../../../shared/model/summary.ts'
import { mapText } from '../../../../shared/segment-maps/map-text.ts'
import { segmentColumns } from '../../../../shared/tables/segments.ts'
import { segmentBars, segmentBarsHeight, segmentsInWords } from '../../../charts/segment-bars.ts'
import { formatCustomers, formatDate } from '../../../ui/format.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { ofMap, say, words } from '../../../ui/words.ts'
import type { PaperBlock, PaperSection, SolidBlock } from './blocks.ts'
import { paragraph, section, subtitle, title } from './headings.tsx'
import styles from './paper.module.css'
import { PaperChart } from './paper-chart.tsx'
import { PaperKeyFigures } from './paper-key-figures.tsx'
import { tableBlock } from './table-block.tsx'

/** Bars on paper stand closer than on screen; those with long names, which take several lines, do not. */
const DENSE = 0.78
const LONG_NAME = 26

/** More segments than these are for a page of their own. */
const MOST_BARS = 14
const MOST_ACTIONS = 4

/** How the shop is doing, on one page: what matters least is left out where it would not fit. */
export function summarySection(model: PrintModel, comment: string): PaperSection {
  const { summary, currency, overview } = model
  const sentences = overview?.sentences ?? []
  return section('summary', [
    title(say('paper.summary')),
    paragraph(
      'lead',
      say('paper.lead', {
        customers: formatCustomers(summary.customers),
        from: formatDate(summary.firstDay),
        to: formatDate(summary.lastDay),
        asOf: formatDate(summary.settings.asOf),
      }),
      styles.lead,
    ),
    ...commentBlocks(comment),
    { key: 'figures', node: <PaperKeyFigures summary={summary} currency={currency} /> },
    sentences.length === 0
      ? null
      : {
          key: 'changes',
          node: (
            <>
              <h3 className={styles.label}>{spanOf(model)}</h3>
              <ul className={styles.files}>
                {sentences.map(({ text }) => (
                  <li key={text.key}>{words.write(text)}</li>
                ))}
              </ul>
            </>
          ),
        },
    bars(model),
    ...actions(model),
  ])
}

/** What the person wrote, paragraph by paragraph. */
export function commentBlocks(comment: string): readonly SolidBlock[] {
  const parts = comment.split(/\n+/).filter((part) => part.trim() !== '')
  return parts.map((part, at) => paragraph(`comment-${at}`, part, styles.comment))
}

function spanOf({ overview }: PrintModel): string {
  const [from, to] = overview?.period?.now ?? []
  return from === undefined || to === undefined
    ? say('overview.said')
    : say('overview.span', { from: words.day(from), to: words.day(to) })
}

function bars({ summary, currency }: PrintModel): SolidBlock {
  const shown = biggest(summary.segments, MOST_BARS)
  const density = shown.some(({ name }) => ofMap(name).length > LONG_NAME) ? 1.2 : DENSE
  return {
    key: 'bars',
    dispensable: 1,
    node: (
      <>
        <h3 className={styles.label}>{say('paper.bars')}</h3>
        <PaperChart
          label={segmentsInWords(shown)}
          height={Math.round(segmentBarsHeight(shown.length) * density)}
          build={(tokens) => segmentBars(shown, currency, tokens)}
        />
      </>
    ),
  }
}

/** What to do, for the segments where most of the spending is. */
function actions({ summary, currency }: PrintModel): readonly PaperBlock[] {
  const [name, customers, , revenue] = segmentColumns(summary)
  const rows = biggest(summary.segments, MOST_ACTIONS)
  if (name === undefined || customers === undefined || revenue === undefined || rows.length === 0) return []
  const action = {
    id: 'action',
    title: 'paper.segment.action',
    kind: 'text',
    value: (segment: SegmentFigures) => words.write(mapText(segment.action)),
  } as const
  return [
    { ...subtitle('actions', say('paper.actions')), dispensable: 2 },
    tableBlock({
      key: 'actions',
      columns: [name, customers, revenue, action],
      rows,
      currency,
      className: styles.lines,
      dispensable: 2,
      cells: { name: swatched },
    }),
  ]
}

/** A segment's name beside its colour. */
export function swatched({ name, color }: SegmentFigures) {
  return (
    <>
      <Swatch color={color} /> {ofMap(name)}
    </>
  )
}

/** Those with most of the spending that hold somebody, in the order of the map. */
function biggest(segments: readonly SegmentFigures[], most: number): readonly SegmentFigures[] {
  const held = segments.filter(({ customers }) => customers > 0)
  const chosen = new Set(held.toSorted((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0)).slice(0, most))
  return held.filter((segment) => chosen.has(segment))
}
