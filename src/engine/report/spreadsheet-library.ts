// The one place that imports hucre, so that another writer could take its place.
import type { WriteOptions } from 'hucre'

export type {
  Cell,
  CellStyle,
  CellValue,
  ConditionalRule as SheetShades,
  FontStyle,
  SheetChart,
  TableDefinition,
  WriteSheet,
} from 'hucre'

/** Writes a workbook; gives its bytes. The library takes longer to load than the rest of the engine, so it is loaded here only. */
export async function writeXlsx(options: WriteOptions): Promise<Uint8Array> {
  const library = await import('hucre/xlsx')
  return library.writeXlsx(options)
}
