import type { IsoDate } from '../model/settings.ts'

/** A calendar day for people, such as `31 Oct 2026`; never shifted by a time zone. */
export function formatDay(day: IsoDate, locale?: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
}
