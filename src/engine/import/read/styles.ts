import { builtInFormat, formatKind } from './number-format.ts'
import { type Package, visitPart } from './package.ts'

/** Reads the styles part: for every cell style (`cellXfs`) what its number format makes of a number, one of `FORMAT`. */
export async function readStyleFormats(parts: Package, part: string | undefined): Promise<Uint8Array> {
  const entry = part === undefined ? undefined : parts.directory.find(part)
  if (entry === undefined) return new Uint8Array(0)
  const codes = new Map<number, string>()
  const formatIds: number[] = []
  await visitPart(parts, entry, (path, xml) => {
    if (xml.depth === 1 && path !== 'styleSheet') throw parts.file.refusals.damaged('its styles are something else')
    if (path === 'styleSheet/numFmts/numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '')
    } else if (path === 'styleSheet/cellXfs/xf') {
      formatIds.push(Number(xml.attribute('numFmtId') ?? 0))
    }
  })
  return Uint8Array.from(formatIds, (id) => {
    const code = codes.get(id)
    return code === undefined ? builtInFormat(id) : formatKind(code)
  })
}
