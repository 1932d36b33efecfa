import type { IsoDate } from '../../../shared/model/settings.ts'

/** The names that the save dialog proposes, without an ending. */
export function reportNames(shop: string, asOf: IsoDate) {
  return {
    report: `${shop} segments ${asOf}`,
    lists: `${shop} lists ${asOf}`,
  } as const
}
