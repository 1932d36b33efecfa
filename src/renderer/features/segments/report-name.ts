import type { IsoDate } from '../../../shared/model/settings.ts'

/** The name that the save dialog proposes for the workbook. */
export function reportName(shop: string, asOf: IsoDate): string {
  return `${shop} segments ${asOf}.xlsx`
}
