import { FONTS, TOKENS } from '../theme/tokens.ts'
import type { ChartOption } from './echarts.ts'
import { drawStill } from './echarts.ts'

/** Without the marks that the drawing library leaves as they are inside of attributes. */
const FONT = FONTS.text.replaceAll('"', '')

const MARGIN = 24
const HEAD = 64
/** How many pixels of a PNG one of the picture makes, so that it stays sharp in a document. */
const SHARPNESS = 2

/** What stands over a picture, and how large it is in pixels. */
export interface PictureFrame {
  readonly title: string
  /** The shop, the period. */
  readonly about: string
  readonly width: number
  readonly height: number
}

/** A picture of a chart as an SVG in light colours. */
export function chartPicture(build: (tokens: typeof TOKENS.light) => ChartOption, frame: PictureFrame): string {
  const { title, about, width, height } = frame
  const { surface, text, textQuiet } = TOKENS.light
  const inner = drawStill(build(TOKENS.light), width, height)
    .replaceAll(FONTS.text, FONT)
    .replace(/^<svg /, `<svg x="${MARGIN}" y="${HEAD}" `)
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + HEAD + MARGIN]
  const line = (y: number, size: number, weight: number, fill: string, words: string) =>
    `<text x="${MARGIN}" y="${y}" font-family="${FONT}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}">`,
    `<rect width="100%" height="100%" fill="${surface}"/>`,
    line(30, 16, 600, text, title),
    line(50, 12, 400, textQuiet, about),
    inner,
    '</svg>',
  ].join('')
}

/** An SVG as a PNG, in base64. Rejects where the window cannot draw it. */
export async function pictureAsPng(svg: string): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * SHARPNESS
  canvas.height = image.height * SHARPNESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').split(',')[1] ?? ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
