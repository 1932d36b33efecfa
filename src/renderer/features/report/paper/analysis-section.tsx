import type { CSSProperties } from 'react'
import { analysisOf, type FilledTable, filledTables } from '../../../../shared/analyses/analyses.ts'
import { textOn } from '../../../../shared/format/contrast.ts'
import type { PrintAnalysis, PrintModel } from '../../../../shared/model/report.ts'
import { type Column, isNumeric } from '../../../../shared/tables/column.ts'
import { fieldColor } from '../../../charts/heat-map.ts'
import { tableChart } from '../../../state/table-chart.ts'
import { TOKENS } from '../../../theme/tokens.ts'
import { say, words } from '../../../ui/words.ts'
import type { PaperBlock, PaperSection } from './blocks.ts'
import { columnGroups, filledColumns } from './column-groups.ts'
import { paragraph, section, subtitle, title } from './headings.tsx'
import styles from './paper.module.css'
import { PaperChart } from './paper-chart.tsx'
import { tableBlock } from './table-block.tsx'

/** Any analysis on paper, as its screen has it: notes, and each table under its picture. Tables of fields are shaded instead. */
export function analysisSection(model: PrintModel, { name, figures, cut }: PrintAnalysis, most: number): PaperSection {
  const { title: called, about } = analysisOf(name)
  const tables = filledTables(name, figures)
  return section(name, [
    title(say(called)),
    paragraph('about', say(about), styles.about),
    ...(figures.notes ?? []).map((note, at) => paragraph(`note-${at}`, words.write(note))),
    tables.length === 0 ? paragraph('none', say('analyses.none')) : null,
    ...tables.flatMap((table) => tableBlocks(table, model.currency, { most, total: cut[table.id] })),
  ])
}

interface Cut {
  readonly most: number
  /** How many rows there are where they were cut. */
  readonly total: number | undefined
}

function tableBlocks(table: FilledTable, currency: string | null, { most, total }: Cut): readonly PaperBlock[] {
  const { id, columns, rows } = table
  const notes = table.notes?.(rows, words, currency) ?? []
  const isHeat = table.chart?.kind === 'heat'
  const chart = isHeat ? null : tableChart(table, undefined, currency)
  // Of periods the last ones say most.
  const shown = table.days === undefined ? rows.slice(0, most) : rows.slice(-most)
  const count = total ?? rows.length
  const look = isHeat ? shading(table) : undefined
  const last = table.days === undefined ? 'analyses.more' : 'paper.last'
  return [
    subtitle(id, say(table.title)),
    // They stand above what they speak of.
    notes.length === 0 ? null : { ...paragraph(`${id}-notes`, notes.join(' ')), isHeading: true },
    chart === null
      ? null
      : { key: `${id}-chart`, node: <PaperChart label={chart.label} height={chart.height} build={chart.build} /> },
    shown.length < count
      ? {
          ...paragraph(`${id}-more`, say(last, { shown: shown.length, total: count }), styles.small),
          isHeading: true,
        }
      : null,
    ...columnGroups(filledColumns(columns, shown), shown, currency).map((group, at) =>
      tableBlock({
        key: `${id}-${at}`,
        className: styles.cells,
        columns: group,
        rows: shown,
        currency,
        ...(look && { look }),
      }),
    ),
  ].filter((block) => block !== null)
}

/** The grounds of figures: the darker the more, as the picture of the screen has them. */
function shading({
  chart,
  columns,
  rows,
}: FilledTable): (column: Column<object>, row: object) => CSSProperties | undefined {
  const except = chart?.kind === 'heat' ? chart.except : []
  const isField = ({ id, kind }: Column<object>) => isNumeric(kind) && !except.includes(id)
  const figureOf = (column: Column<object>, row: object) => {
    const value = column.value(row, words)
    return typeof value === 'number' ? value : null
  }
  const fields = columns.slice(1).filter(isField)
  const most = rows.reduce<number>(
    (best, row) => fields.reduce((high, column) => Math.max(high, figureOf(column, row) ?? 0), best),
    0,
  )
  return (column, row) => {
    const value = isField(column) ? figureOf(column, row) : null
    if (value === null || most === 0) return undefined
    const background = fieldColor(value / most, TOKENS.light)
    return { background, color: textOn(background) }
  }
}
