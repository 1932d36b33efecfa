import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { readStart } from '../files/regular-file.ts'
import { unreadableWords } from '../files/unreadable-words.ts'
import { CALLS } from '../shared/calls/calls.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { LOGO_HEIGHT, LOGO_LIMIT, LOGO_WIDTH } from '../shared/model/shop.ts'
import { said } from '../shared/words/said.ts'

const SIGNATURE = 8
/** The parts of a PNG that make its picture; what else it brings, such as where a photo was taken, stays out. */
const PARTS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/**
 * A shop's logo from a PNG, in base64, without anything but its picture. Throws `file-unreadable`, and `usage` for what is no PNG or
 * too large.
 */
export function readLogo(path: string): string {
  let bytes: Buffer
  try {
    bytes = readStart(path, LOGO_LIMIT)
  } catch (cause) {
    throw new RegularsError('file-unreadable', unreadableWords(basename(path), cause), { cause })
  }
  const logo = pictureOf(bytes)?.toString('base64')
  if (logo !== undefined && CALLS['shop.set'].params.safeParse({ logo }).success) return logo
  throw new RegularsError(
    'usage',
    said('cli.usage.logo', { file: basename(path), width: LOGO_WIDTH, height: LOGO_HEIGHT }),
  )
}

/** A PNG of the parts that make its picture; null where its parts are not whole. */
function pictureOf(png: Buffer): Buffer | null {
  const kept = [png.subarray(0, SIGNATURE)]
  for (let at = SIGNATURE; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return null
    const name = png.toString('latin1', at + 4, at + 8)
    if (PARTS.has(name)) kept.push(png.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}
