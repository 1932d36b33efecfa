/** No time of day has more characters; the patterns below take long over much longer texts. */
const LONGEST = 60

/** What stands between a date and its time of day, up to three words of it, in the languages of tills. */
const BEFORE =
  'à|a|at|alle|ore|ora|la|las|les|às|as|um|ab|om|te|kl\\.?|klo|klokken|godz\\.?|godzina|o|ve|v|в|о|об|ob|u|στις|ώρα|kell|plkst\\.?|val\\.?|pada|pukul|jam|saat|vào|lúc|luc|في|الساعة|ساعت|בשעה|ב-?|เวลา|बजे|时间|時間'
/** What stands behind a time of day. */
const AFTER =
  'hours?|horas?|hrs?|hs|h|heures?|uhr|uur|óra|órakor|kor|ore|godz|hod|hodin|ur|val|stund|ч|час|часов|часа|год|години|година|г|ώρα|น|giờ|часу|min|klo|kl'
const MORNING = 'öö|πμ|π\\.\\s?μ|sa|ص|de|dop|fm|ap|pg|пп|dpt|π|上午|午前|오전|早上|am|a\\.\\s?m'
const AFTERNOON = 'ös|μμ|μ\\.\\s?μ|ch|م|du|odp|em|ip|ptg|дп|pasdite|下午|午後|오후|晚上|pm|p\\.\\s?m'

const LEADING = new RegExp(`^(?:[-–—@|·•;]\\s*)*(?:(?:${BEFORE})(?![\\p{L}])\\s*){0,3}`, 'iu')
const TRAILING = new RegExp(`(\\d)\\s*(?:${AFTER})\\.?$`, 'iu')
const SEPARATED =
  /^(\d{1,2})\s*(?:h|hs|uhr|uur|ч|год|óra|[時时点點시])\.?\s*(\d{1,2})\s*(?:m|min|mn|мин|хв|perc|[分분])?\.?\s*(?:(\d{1,2})\s*(?:s|sec|sek|сек|[秒초])\.?)?$/iu
const HOUR_ALONE = /^(\d{1,2})\s*(?:h|hs|uhr|uur|ч|óra|[時时点點시])\.?$/iu
const HALF_FIRST = new RegExp(`^(?:(${MORNING})|(${AFTERNOON}))\\.?\\s*(?=\\d)`, 'iu')
const HALF_LAST = new RegExp(`(?<=[\\d\\s])\\s*(?:(${MORNING})|(${AFTERNOON}))\\.?$`, 'iu')

/** A time of day as text with its words taken away or said as `14:05`, `2:05 pm`: `à 14h05`, `um 14 Uhr`, `8:15 μ.μ.`. */
export function plainClock(text: string): string {
  if (text.length > LONGEST) return text
  const plain = text.normalize('NFC').trim().replace(LEADING, '')
  const [clock, half] = withoutHalf(plain)
  const parts = SEPARATED.exec(clock)
  if (parts) return clockOf(parts[1], parts[2], parts[3]) + half
  const hour = HOUR_ALONE.exec(clock)
  return (hour ? clockOf(hour[1], '0', undefined) : clock.replace(TRAILING, '$1')) + half
}

/** The text without what says the half of the day, and that as ` am` or ` pm`. */
function withoutHalf(text: string): readonly [clock: string, half: string] {
  const found = HALF_FIRST.exec(text) ?? HALF_LAST.exec(text)
  if (!found) return [text, '']
  return [text.replace(found[0], '').trim(), found[1] === undefined ? ' pm' : ' am']
}

function clockOf(hour = '', minute = '', second = '0'): string {
  return [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
}
