import { DEFAULT_BUDGETS } from '../../import/read/budgets.ts'
import { refusalsFor } from '../../import/read/refusals.ts'
import { XmlScanner } from '../../import/read/xml-scanner.ts'
import { decodeXml } from '../../import/read/xml-text.ts'

/** An element by its local name, with its attributes as they are written, prefixes included. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

type Open = { name: string; attributes: Map<string, string>; children: Open[]; text: string }

/** A part as a tree. Throws what is wrong where it is not well formed. */
export function xmlTree(part: string, content: string): XmlElement {
  const stack: Open[] = [{ name: '', attributes: new Map(), children: [], text: '' }]
  const scanner = new XmlScanner(
    {
      open(xml) {
        const element: Open = { name: xml.name(), attributes: attributesOf(xml), children: [], text: '' }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      },
      close() {
        stack.pop()
      },
      text(xml, start, end, _more, literal) {
        const top = stack.at(-1) as Open
        top.text += literal ? xml.bytes.toString('utf8', start, end) : decodeXml(xml.bytes, start, end)
      },
    },
    part,
    DEFAULT_BUDGETS,
    refusalsFor(part),
  )
  scanner.wantsText = true
  scanner.feed(Buffer.from(content))
  scanner.end()
  const [outside] = stack
  // A part cut at its start would otherwise be text before its root.
  if (outside?.children.length !== 1 || outside.text.trim() !== '')
    throw new RangeError(`${part} has something outside its root.`)
  return outside.children[0] as Open
}

function attributesOf({ bytes, tag }: XmlScanner): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 0; i < tag.attributeCount * 4; i += 4) {
    const [from, to, start, end] = tag.attributes.subarray(i, i + 4) as unknown as [number, number, number, number]
    found.set(bytes.toString('utf8', from, to), decodeXml(bytes, start, end))
  }
  return found
}

/** The children of that name. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The first element down a path such as `workbook/sheets`, below `element`. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((here, name) => all(here, name)[0], element)
}

/** All elements of that name, however deep. */
export function* deep(element: XmlElement | undefined, name: string): Generator<XmlElement> {
  for (const child of element?.children ?? []) {
    if (child.name === name) yield child
    yield* deep(child, name)
  }
}

/** An attribute, empty where it is not there. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? ''
}

/** An attribute as a number, NaN where it is none. */
export function numberOf(element: XmlElement | undefined, name: string): number {
  const text = attribute(element, name)
  return text === '' ? Number.NaN : Number(text)
}
