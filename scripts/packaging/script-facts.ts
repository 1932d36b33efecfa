import { parseAst } from 'vite'

/** What a script asks for by a name that stands in it. */
export interface ScriptFacts {
  /** Of `import`, `export … from`, `import()` and `require()`. */
  readonly imports: readonly string[]
  /** Of `join(import.meta.dirname, …)`: paths seen from the script. */
  readonly besideIt: readonly string[]
  /** Of `join(….resources, …)`: paths in the folder of resources. */
  readonly resources: readonly string[]
  /** Of a window's script: files of the window that the page loads ahead, seen from the script. */
  readonly assets: readonly string[]
}

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const known = new Map<string, ScriptFacts>()

/** Reads a script. Throws where it is none. */
export function scriptFacts(code: string): ScriptFacts {
  const before = known.get(code)
  if (before) return before
  const facts = { imports: [], besideIt: [], resources: [], assets: [] }
  look(parseAst(code) as unknown as Node, facts)
  known.set(code, facts)
  return facts
}

type Found = { readonly [Kind in keyof ScriptFacts]: string[] }

function look(node: Node, found: Found): void {
  if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type))
    add(found.imports, text(node.source))
  if (node.type === 'CallExpression') lookAtCall(node, found)
  if (node.type === 'NewExpression') lookAtAddress(node, found)
  const literal = text(node)
  if (literal && /^\.\/[\w.-]+\.(js|css|svg|png|woff2)$/.test(literal)) found.assets.push(literal)
  for (const [key, child] of Object.entries(node)) {
    // What is done while the app is not packed.
    if (key === 'alternate' && isPackagedTest(node.test)) continue
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) look(each, found)
  }
}

function lookAtCall(node: Node, found: Found): void {
  const [first, ...rest] = node.arguments as Node[]
  const name = isNode(node.callee) ? String(node.callee.name ?? '') : ''
  if (name === 'require') add(found.imports, text(first))
  if (!/^join(\$\d+)?$/.test(name) || !isNode(first) || first.type !== 'MemberExpression') return
  const words = rest.map(text)
  if (words.length === 0 || words.includes(undefined)) return
  const property = isNode(first.property) ? first.property.name : undefined
  if (isNode(first.object) && first.object.type === 'MetaProperty' && property === 'dirname') {
    found.besideIt.push(words.join('/'))
  }
  if (property === 'resources') found.resources.push(words.join('/'))
}

/** `new URL('picture.png', import.meta.url)` */
function lookAtAddress(node: Node, found: Found): void {
  const [first, base] = node.arguments as Node[]
  const isBesideIt = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty'
  if (isNode(node.callee) && node.callee.name === 'URL' && isBesideIt) add(found.assets, text(first))
}

function isPackagedTest(test: unknown): boolean {
  return isNode(test) && isNode(test.property) && test.property.name === 'isPackaged'
}

function text(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  const [only, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : []
  return others.length === 0 ? only?.value.cooked : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function add(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(value)
}
