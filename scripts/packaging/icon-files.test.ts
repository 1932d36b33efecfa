import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ICNS_PIXELS, ICO_PIXELS, icnsFile, icoFile } from './icon-files.ts'

const build = join(import.meta.dirname, '..', '..', 'build')

/** The pixels a side that a PNG says, in its first chunk; it is known by its first eight bytes. */
function pixelsOf(png: Buffer): number {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return png.readUInt32BE(16)
}

it('the icon for Windows lists its pictures, each where it says and as large as it says', () => {
  const ico = readFileSync(join(build, 'icon.ico'))
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico.subarray(6 + 16 * at, 22 + 16 * at))
  const pictures = entries.map((entry) => {
    const offset = entry.readUInt32LE(12)
    const pixels = pixelsOf(ico.subarray(offset, offset + entry.readUInt32LE(8)))
    expect(pixels).toBe(entry[0] || 256)
    return pixels
  })
  expect(pictures).toEqual(ICO_PIXELS)
  expect(ico.length).toBe(Math.max(...entries.map((entry) => entry.readUInt32LE(12) + entry.readUInt32LE(8))))
})

it('the icon for macOS is one chain of pictures up to its end', () => {
  const icns = readFileSync(join(build, 'icon.icns'))
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  const pixels = new Map<string, number>()
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    pixels.set(icns.toString('latin1', at, at + 4), pixelsOf(icns.subarray(at + 8)))
  }
  // https://en.wikipedia.org/wiki/Apple_Icon_Image_format#Icon_types
  const sizes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }
  expect(Object.fromEntries(pixels)).toEqual(sizes)
})

it('an icon that lacks a size is not made', () => {
  const pictures = [...ICO_PIXELS, ...ICNS_PIXELS].map((pixels) => ({ pixels, png: Buffer.from([pixels % 256]) }))
  expect(() => icoFile(pictures.filter(({ pixels }) => pixels !== 48))).toThrow('48')
  expect(() => icnsFile(pictures.filter(({ pixels }) => pixels !== 1024))).toThrow('1024')
})
