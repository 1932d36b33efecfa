import { ANALYSIS_NAMES, type AnalysisName } from '../../shared/analyses/analyses.ts'
import { type ReportModel, SHEET_NAMES, type SheetName } from '../../shared/model/report.ts'
import { analysisSheet } from './analysis-sheet.ts'
import { clustersSheet } from './clusters-sheet.ts'
import { customersSheets } from './customers-sheets.ts'
import { gridSheet } from './grid-sheet.ts'
import { howReadSheet } from './how-read-sheet.ts'
import type { LongSheet } from './list-sheet.ts'
import { refusedSheet } from './refused-sheet.ts'
import { segmentsSheet } from './segments-sheet.ts'
import { settingsSheet } from './settings-sheet.ts'
import type { WriteSheet } from './spreadsheet-library.ts'
import { summarySheet } from './summary-sheet.ts'
import { writeSheets } from './write-sheets.ts'

/**
 * Writes the report as an Excel workbook, with all sheets or those that are named. Customers are streamed. The file is there
 * whole or not at all.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeWorkbook(
  model: ReportModel,
  path: string,
  options: { readonly sheets?: readonly SheetName[] } = {},
): Promise<{ readonly bytes: number }> {
  const wanted = options.sheets ?? SHEET_NAMES
  const sheets = SHEET_NAMES.filter((name) => wanted.includes(name)).flatMap((name) => SHEETS[name](model))
  const bytes = await writeSheets(sheets.length > 0 ? sheets : [summarySheet(model)], path, {
    title: model.words.say('report.title', { shop: model.shop }),
    madeAt: model.madeAt,
  })
  return { bytes }
}

type MakeSheets = (model: ReportModel) => (WriteSheet | LongSheet)[]

const ANALYSIS_SHEETS = Object.fromEntries(
  ANALYSIS_NAMES.map((name): [string, MakeSheets] => [name, (model) => analysisSheet(model, name)]),
) as Record<AnalysisName, MakeSheets>

const SHEETS: Record<SheetName, MakeSheets> = {
  ...ANALYSIS_SHEETS,
  summary: (model) => [summarySheet(model)],
  segments: (model) => [segmentsSheet(model)],
  grid: (model) => [gridSheet(model)],
  customers: (model) => customersSheets(model),
  clusters: (model) => [clustersSheet(model)],
  reading: (model) => [howReadSheet(model)],
  settings: (model) => [settingsSheet(model)],
  refused: (model) => [refusedSheet(model)],
}
