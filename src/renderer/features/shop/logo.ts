import { LOGO_HEIGHT, LOGO_LIMIT, LOGO_WIDTH } from '../../../shared/model/shop.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import { formatBytes } from '../../ui/format.ts'

/** The pictures that a logo is made of. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'] as const

/** The most bytes of such a picture. */
const FILE_LIMIT = 10_000_000

/** A logo as a PNG in base64, or what is wrong with the file, for a person. */
export type MadeLogo = { readonly ok: true; readonly png: string } | { readonly ok: false; readonly problem: Text }

/**
 * Draws a picture anew as a PNG of bounded size. It is decoded as an image in this sandboxed window, where the scripts and links of an
 * SVG are dead, and nothing of the file but its pixels goes on.
 */
export async function logoOf(file: File): Promise<MadeLogo> {
  if (file.size > FILE_LIMIT) {
    const sizes = { size: formatBytes(file.size), most: formatBytes(FILE_LIMIT) }
    return { ok: false, problem: said('shop.logo.large', { file: file.name, ...sizes }) }
  }
  const unreadable = { ok: false, problem: said('shop.logo.unreadable', { file: file.name }) } as const
  if (!LOGO_TYPES.some((type) => type === file.type)) return unreadable
  try {
    const image = new Image()
    image.src = await dataUrl(file)
    await image.decode()
    const png = drawn(image, file.type === 'image/svg+xml')
    return png === null ? unreadable : { ok: true, png }
  } catch {
    return unreadable
  }
}

/** As large as it is, or smaller where it is larger than a logo may be; an SVG has no size of its own and takes what there is. */
export function logoSize(width: number, height: number, scales: boolean): { width: number; height: number } | null {
  if (!(width > 0 && height > 0)) return null
  const fit = Math.min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
  const scale = scales ? fit : Math.min(1, fit)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Smaller again and again while a noisy picture takes too many bytes. */
function drawn(image: HTMLImageElement, scales: boolean): string | null {
  const size = logoSize(image.naturalWidth, image.naturalHeight, scales)
  if (size === null) return null
  const canvas = document.createElement('canvas')
  for (let part = 1; part > 0.05; part /= 2) {
    canvas.width = Math.max(1, Math.round(size.width * part))
    canvas.height = Math.max(1, Math.round(size.height * part))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = canvas.toDataURL('image/png').split(',')[1] ?? ''
    if (png !== '' && png.length <= LOGO_LIMIT) return png
  }
  return null
}

function dataUrl(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
  return promise
}
