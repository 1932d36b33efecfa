// The one place that imports hucre, so that another writer could take its place.
export type { Cell, CellStyle, CellValue, FontStyle, SheetChart, WriteSheet } from 'hucre'
export { writeXlsx } from 'hucre'
