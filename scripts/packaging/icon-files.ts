/** A picture of the icon: a square PNG of so many pixels a side. */
export interface IconPicture {
  readonly pixels: number
  readonly png: Uint8Array
}

/** Apple's names of pictures by their pixels a side; the second of a size is for screens of twice the density. */
const ICNS_TYPES: readonly (readonly [string, number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** The pictures that an icon file for Windows holds, in pixels a side. */
export const ICO_PIXELS = [16, 24, 32, 48, 64, 128, 256]

/** The pictures that an icon file for macOS holds, in pixels a side. */
export const ICNS_PIXELS = [...new Set(ICNS_TYPES.map(([, pixels]) => pixels))]

/**
 * An icon file for Windows, its pictures kept as PNG, as Windows reads them since Vista: a directory of 16 bytes for each picture, then
 * the pictures. Throws where a size is missing.
 */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const chosen = ICO_PIXELS.map((pixels) => pictureOf(pictures, pixels))
  const directory = Buffer.alloc(6 + 16 * chosen.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(chosen.length, 4)
  let offset = directory.length
  chosen.forEach(({ pixels, png }, at) => {
    const entry = directory.subarray(6 + 16 * at)
    // A byte holds no 256, which is therefore written as 0.
    entry[0] = entry[1] = pixels % 256
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
  })
  return Buffer.concat([directory, ...chosen.map(({ png }) => png)])
}

/** An icon file for macOS: each picture behind its name and length. Throws where a size is missing. */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const parts = ICNS_TYPES.map(([type, pixels]) => part(type, pictureOf(pictures, pixels).png))
  return part('icns', Buffer.concat(parts))
}

function part(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(head.length + content.length, 4)
  return Buffer.concat([head, content])
}

function pictureOf(pictures: readonly IconPicture[], pixels: number): IconPicture {
  const found = pictures.find((picture) => picture.pixels === pixels)
  if (!found) throw new Error(`There is no picture of ${pixels} pixels.`)
  return found
}
