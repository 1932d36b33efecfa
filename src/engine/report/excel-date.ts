import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { IsoDate } from '../../shared/model/settings.ts'

const MS_PER_DAY = 1_000 * SECONDS_PER_DAY
// Days from 30 December 1899; before March 1900 Excel counts a leap day that never was.
const EPOCH_OFFSET = 25_569
const FIRST_SOUND_SERIAL = 61

/** A calendar day as Excel's number, or the text itself where Excel has no sound number for it. */
export function excelDate(day: IsoDate): number | string {
  const serial = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY + EPOCH_OFFSET
  return serial >= FIRST_SOUND_SERIAL ? serial : day
}
