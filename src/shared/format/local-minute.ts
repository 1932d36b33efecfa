/** A moment as local wall time to the minute, `YYYY-MM-DD HH:MM`. */
export function localMinute(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
  return `${day} ${pad(moment.getHours())}:${pad(moment.getMinutes())}`
}
