import { all, at, attribute, deep, numberOf, type XmlElement } from './xml-tree.ts'

const COUNTED = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']
const FIRST_OWN_FORMAT = 164
const MAX_FORMAT = 255

/** Where styles point to what is not there. */
export function styleFaults(styles: XmlElement): string[] {
  const faults: string[] = []
  const sizeOf = (list: string) => at(styles, list)?.children.length ?? 0
  for (const list of COUNTED) {
    const element = at(styles, list)
    const counted = numberOf(element, 'count')
    if (element && !Number.isNaN(counted) && counted !== sizeOf(list)) faults.push(`${list} is said to hold ${counted}`)
  }
  const formats = all(at(styles, 'numFmts'), 'numFmt')
  const formatIds = formats.map((format) => numberOf(format, 'numFmtId'))
  if (new Set(formatIds).size < formatIds.length) faults.push('two number formats of the same id')
  for (const format of formats) {
    const code = attribute(format, 'formatCode')
    if (code.length > MAX_FORMAT || code === '') faults.push(`number format of ${code.length} characters`)
    const quotes = code.replaceAll(/\\./g, '').split('"').length - 1
    if (quotes % 2 === 1) faults.push(`number format ${code} has an open quote`)
  }
  for (const xf of [...all(at(styles, 'cellXfs'), 'xf'), ...all(at(styles, 'cellStyleXfs'), 'xf')]) {
    for (const [name, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const) {
      if (numberOf(xf, name) >= sizeOf(list)) faults.push(`a style's ${name} ${numberOf(xf, name)} is not there`)
    }
    const format = numberOf(xf, 'numFmtId')
    if (format >= FIRST_OWN_FORMAT && !formatIds.includes(format)) faults.push(`number format ${format} is not there`)
  }
  return [...faults, ...colorFaults(styles)]
}

/** Colours that are not eight hexadecimal digits. */
export function colorFaults(root: XmlElement): string[] {
  return ['color', 'fgColor', 'bgColor', 'tabColor'].flatMap((name) =>
    [...deep(root, name)].flatMap((color) => {
      const rgb = color.attributes.get('rgb')
      return rgb === undefined || /^[0-9A-F]{8}$/i.test(rgb) ? [] : [`<${name}> of colour ${rgb}`]
    }),
  )
}
