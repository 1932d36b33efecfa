/** The namespaces workbooks are made of, as small numbers. */
export const NAMESPACE = {
  none: 0,
  main: 1,
  officeRelationships: 2,
  packageRelationships: 3,
  contentTypes: 4,
  other: 5,
  /** OpenDocument (ODF 1.3, part 3, 1.3), which stays apart so that no reader takes one format for the other. */
  office: 6,
  table: 7,
  text: 8,
  style: 9,
  /** What LibreOffice adds to OpenDocument. */
  calcExtensions: 10,
} as const

const KNOWN = new Map<string, number>([
  ['', NAMESPACE.none],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', NAMESPACE.main],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', NAMESPACE.main],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', NAMESPACE.officeRelationships],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', NAMESPACE.officeRelationships],
  ['http://schemas.openxmlformats.org/package/2006/relationships', NAMESPACE.packageRelationships],
  ['http://schemas.openxmlformats.org/package/2006/content-types', NAMESPACE.contentTypes],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', NAMESPACE.office],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', NAMESPACE.table],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', NAMESPACE.text],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', NAMESPACE.style],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', NAMESPACE.calcExtensions],
])

interface Binding {
  readonly prefix: Buffer
  readonly namespace: number
  readonly depth: number
}

/** The prefixes in force at one place of a document (Namespaces in XML 1.0, section 6). */
export class NamespaceScope {
  /** The namespace of elements without a prefix. */
  byDefault: number = NAMESPACE.none
  /** The depth of the innermost element that bound a prefix; 0 when none has. */
  depth = 0
  private readonly bindings: Binding[] = []
  /** What was resolved last, by the prefix's length and first byte: a table repeats a few prefixes. */
  private readonly recent: (Binding | undefined)[] = new Array(256).fill(undefined)

  /** Binds a prefix ('' for the default) on the element at `depth`. */
  bind(prefix: Buffer, uri: string, depth: number): void {
    this.bindings.push({ prefix: Buffer.from(prefix), namespace: KNOWN.get(uri) ?? NAMESPACE.other, depth })
    this.settle()
  }

  /** Forgets what the element at `depth` bound. */
  leave(depth: number): void {
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop()
    this.settle()
  }

  /** The namespace bound to the prefix in `bytes` from `start` to `end`. */
  resolve(bytes: Buffer, start: number, end: number): number {
    const slot = ((bytes[start] as number) + (end - start) * 32) & 255
    const before = this.recent[slot]
    if (before !== undefined && isAt(before.prefix, bytes, start, end)) return before.namespace
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i] as Binding
      if (!isAt(binding.prefix, bytes, start, end)) continue
      this.recent[slot] = binding
      return binding.namespace
    }
    return NAMESPACE.other
  }

  private settle(): void {
    this.depth = this.bindings.at(-1)?.depth ?? 0
    this.byDefault = this.bindings.findLast(({ prefix }) => prefix.length === 0)?.namespace ?? NAMESPACE.none
    this.recent.fill(undefined)
  }
}

function isAt(prefix: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (prefix.length !== end - start) return false
  for (let i = 0; i < prefix.length; i++) if (prefix[i] !== bytes[start + i]) return false
  return true
}
