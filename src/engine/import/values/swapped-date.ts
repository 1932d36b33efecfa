/** A moment with its day as the month and its month as the day, in wall-clock seconds; as it is where the day is no month. */
export function swapDayAndMonth(seconds: number): number {
  const date = new Date(seconds * 1000)
  const day = date.getUTCDate()
  if (day > 12) return seconds
  return date.setUTCMonth(day - 1, date.getUTCMonth() + 1) / 1000
}
