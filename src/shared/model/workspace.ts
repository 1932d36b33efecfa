import type { IsoDate } from './settings.ts'

/** What a workspace holds. */
export interface WorkspaceStatus {
  /** The file's name without `.regulars`. */
  readonly name: string
  /** What the shop is called: as a person said, else the file's name. */
  readonly shop: string
  readonly imports: number
  readonly lines: number
  readonly customers: number
  readonly firstDay: IsoDate | null
  readonly lastDay: IsoDate | null
  /** ISO 4217 code of all amounts: as a person said, else as the files say; null when nobody says. */
  readonly currency: string | null
  /** ISO 4217 code that further files are held against: what the files say goes first. */
  readonly importCurrency: string | null
  /** Whether any file said what goods cost the shop, so that monetary can be the margin. */
  readonly knowsCosts: boolean
  /** Whether the file lies on another computer, where locks do not hold for sure; false also where that cannot be told. */
  readonly isOnNetworkShare: boolean
}
