import { CELL, type Row } from '../read/source.ts'
import { boundedId, MOST_CHARACTERS } from './long-texts.ts'
import { plainId } from './plain-text.ts'

/** A cell as a person reads it: ISO dates, plain numbers without a spurious `.0`, text trimmed; empty for no value. */
export function cellText(row: Row, index: number): string {
  if (index >= row.width) return ''
  const value = row.values[index]
  switch (row.kinds[index]) {
    case CELL.text:
      return trimmed(value as string)
    case CELL.number:
      return String(value)
    case CELL.boolean:
      return value ? 'TRUE' : 'FALSE'
    case CELL.date:
      return isoTime(value as number)
    case CELL.time:
      return isoClock(value as number)
    case CELL.error:
      return '#ERROR'
    default:
      return ''
  }
}

/** `text.trim()`, which is slow, called only where there may be something to trim. */
function trimmed(text: string): string {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim()
}

/** Whether a character is surely no space; the first one beyond ASCII has the code 160. */
function isPlain(code: number): boolean {
  return code > 32 && code < 160
}

/** What Excel writes into a cell instead of a value that it could not work out. */
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|ERROR)$/
const AS_FORMULA = /^="(.*)"$/
const SPURIOUS_FRACTION = /^([+-]?\d+)\.0+$/

const E_MAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/
/** `Ann Lee <ann@example.org>` and `mailto:ann@example.org`. */
const OF_A_NAME = /^(?:[^<>@]*<([^<>]+)>|mailto:(.+))$/i
const AFTER_MAIL = /[;,\s]+$/

/**
 * An id as the till meant it: `plainId` of its text, an e-mail without case and without a name beside it, without a spurious `.0`, Excel's leading apostrophe or
 * the `="0012"` that keeps Excel from reading a number; empty for none and for what Excel could not work out. Overlong ones as
 * `boundedId` has them.
 */
export function idText(row: Row, index: number): string {
  const text = plainId(cellText(row, index))
  if (text === '') return text
  const first = text.charCodeAt(0)
  if (first === 35 && ERROR_TEXT.test(text)) return ''
  const plain = first === 39 ? text.slice(1).trim() : first === 61 ? text.replace(AS_FORMULA, '$1') : text
  if (plain.length <= MOST_CHARACTERS && plain.includes('@')) {
    const address = plain.replace(OF_A_NAME, '$1$2').replace(AFTER_MAIL, '')
    if (E_MAIL.test(address)) return address.toLowerCase()
  }
  return plain.charCodeAt(plain.length - 1) === 48 && plain.includes('.')
    ? boundedId(plain.replace(SPURIOUS_FRACTION, '$1'))
    : boundedId(plain)
}

function isoTime(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}

function isoClock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}
