const GT = 0x3e
const SLASH = 0x2f
const COLON = 0x3a
const EQUALS = 0x3d
const SPACE = 0x20
const MAX_ATTRIBUTES = 512

/** A start tag, taken apart where it lies: positions into the bytes it was read from, no strings. */
export class XmlTag {
  /** Where the tag begins and ends. */
  start = 0
  end = 0
  nameEnd = 0
  /** Where the colon of a prefixed name is; 0 for none. */
  colon = 0
  /** Whether the element is closed in itself. */
  isClosed = false
  /** Whether an attribute binds a namespace. */
  bindsPrefixes = false
  attributeCount = 0
  /** Name start, name end, value start, value end of each attribute. */
  readonly attributes = new Int32Array(MAX_ATTRIBUTES * 4)
  private readonly damaged: (what: string) => Error

  /** `damaged` makes the error for a tag that is not well formed. */
  constructor(damaged: (what: string) => Error) {
    this.damaged = damaged
  }

  /** Reads the start tag at `start`; gives where it ends, or -1 when it does not end in these bytes. */
  read(bytes: Buffer, start: number): number {
    const length = bytes.length
    let at = start + 1
    this.colon = 0
    let byte = 0
    for (; at < length; at++) {
      byte = bytes[at] as number
      if (byte <= SPACE || byte === GT || byte === SLASH) break
      if (byte === COLON) this.colon = at
    }
    this.nameEnd = at
    if (at === start + 1 && at < length) throw this.damaged('has a tag without a name')
    let count = 0
    this.bindsPrefixes = false
    this.isClosed = false
    for (;;) {
      while (at < length && (bytes[at] as number) <= SPACE) at++
      if (at >= length) return -1
      byte = bytes[at] as number
      if (byte === GT) {
        at++
        break
      }
      if (byte === SLASH) {
        if (at + 1 >= length) return -1
        if (bytes[at + 1] !== GT) throw this.damaged('has a tag that is not well formed')
        this.isClosed = true
        at += 2
        break
      }
      const attributeStart = at
      while (at < length) {
        byte = bytes[at] as number
        if (byte === EQUALS || byte <= SPACE || byte === GT || byte === SLASH) break
        at++
      }
      const attributeEnd = at
      while (at < length && (bytes[at] as number) <= SPACE) at++
      if (at >= length) return -1
      if (bytes[at] !== EQUALS) throw this.damaged('has an attribute without a value')
      at++
      while (at < length && (bytes[at] as number) <= SPACE) at++
      if (at >= length) return -1
      const quote = bytes[at]
      if (quote !== 0x22 && quote !== 0x27) throw this.damaged('has an attribute without quotes')
      at++
      const valueStart = at
      while (at < length && bytes[at] !== quote) at++
      if (at >= length) return -1
      if (count === MAX_ATTRIBUTES) throw this.damaged('has a tag with too many attributes')
      const slot = count * 4
      this.attributes[slot] = attributeStart
      this.attributes[slot + 1] = attributeEnd
      this.attributes[slot + 2] = valueStart
      this.attributes[slot + 3] = at
      count++
      at++
      if (bytes[attributeStart] === 0x78 && attributeEnd - attributeStart >= 5)
        this.bindsPrefixes ||= isBinding(bytes, attributeStart, attributeEnd)
    }
    this.attributeCount = count
    this.start = start
    this.end = at
    return at
  }
}

/** Whether an attribute's name, from `start` to `end`, is `xmlns` or begins with `xmlns:`. */
export function isBinding(bytes: Buffer, start: number, end: number): boolean {
  const name = bytes.toString('latin1', start, end)
  return name === 'xmlns' || name.startsWith('xmlns:')
}
