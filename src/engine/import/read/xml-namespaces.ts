/** The namespaces a workbook is made of, as small numbers. */
export const NAMESPACE = {
  none: 0,
  main: 1,
  officeRelationships: 2,
  packageRelationships: 3,
  contentTypes: 4,
  other: 5,
} as const

const KNOWN = new Map<string, number>([
  ['', NAMESPACE.none],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', NAMESPACE.main],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', NAMESPACE.main],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', NAMESPACE.officeRelationships],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', NAMESPACE.officeRelationships],
  ['http://schemas.openxmlformats.org/package/2006/relationships', NAMESPACE.packageRelationships],
  ['http://schemas.openxmlformats.org/package/2006/content-types', NAMESPACE.contentTypes],
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
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const { prefix, namespace } = this.bindings[i] as Binding
      if (prefix.length === end - start && bytes.compare(prefix, 0, prefix.length, start, end) === 0) return namespace
    }
    return NAMESPACE.other
  }

  private settle(): void {
    this.depth = this.bindings.at(-1)?.depth ?? 0
    this.byDefault = this.bindings.findLast(({ prefix }) => prefix.length === 0)?.namespace ?? NAMESPACE.none
  }
}
