import path from 'node:path'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import {
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isNewExpression,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Project, SymbolFlags, type Symbol as TypeSymbol } from 'typescript/unstable/sync'

/** A use of Electron's API. */
export interface ElectronUse {
  /** The class or module that has it, as Electron's types call it: `App`, `BrowserWindow`, `WebPreferences`. */
  readonly owner: string
  /** A method, a property, an event as `on('ready')`, or an option. */
  readonly member: string
  /** From the root, with slashes. */
  readonly file: string
}

const TYPES = '/node_modules/electron/electron.d.ts'
const PROJECTS = ['src/main/tsconfig.json', 'src/preload/tsconfig.json']

/** Every use of Electron's API in the shell and the preload, tests apart, as the compiler understands it. Throws where it cannot start. */
export function electronUses(root: string): readonly ElectronUse[] {
  const api = new API({ cwd: root })
  try {
    const openProjects = PROJECTS.map((project) => path.join(root, project))
    const snapshot = api.updateSnapshot({ openProjects })
    const uses = snapshot.getProjects().flatMap((project) => usesOfProject(project, root))
    return [...new Map(uses.map((use) => [`${use.owner} ${use.member} ${use.file}`, use])).values()]
  } finally {
    api.close()
  }
}

function usesOfProject(project: Project, root: string): ElectronUse[] {
  const files = project.program.getSourceFileNames().flatMap((name) => {
    const file = path.relative(root, name).replaceAll('\\', '/')
    const isOurs = /^src\/(main|preload)\//.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file)
    const source = isOurs ? project.program.getSourceFile(name) : undefined
    return source ? [{ file, source }] : []
  })
  return files.flatMap(({ file, source }) => usesOfFile(source, project.checker).map((use) => ({ ...use, file })))
}

type Use = Omit<ElectronUse, 'file'>

function usesOfFile(source: SourceFile, checker: Checker): Use[] {
  const uses: Use[] = []
  visit(source)
  return uses

  function visit(node: Node): void {
    if (isImportDeclaration(node)) return
    if (isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node)
    if (isObjectLiteralExpression(node)) options(node)
    if (isNewExpression(node)) made(node.expression)
    node.forEachChild(visit)
  }

  /** A class of Electron's that is made by `new`. */
  function made(node: Node): void {
    const symbol = checker.getSymbolAtLocation(node)
    const target = symbol && symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    if (target && isElectrons(target)) uses.push({ owner: target.name, member: 'constructor' })
  }

  function add(symbol: TypeSymbol | undefined, node: Node): void {
    if (!symbol || !isElectrons(symbol)) return
    const parent = symbol.getParent()?.name
    if (!parent || parent === 'Electron') return
    // What an event brings is a type without a name.
    const owner = parent === '__type' ? 'Event' : parent
    uses.push({ owner, member: `${symbol.name}${eventOf(node)}` })
  }

  function options(node: Node & { readonly properties: readonly Node[] }): void {
    const type = checker.getContextualType(node as never)
    if (!type) return
    const plain = checker.getNonNullableType(type) ?? type
    for (const property of node.properties) {
      if (!isPropertyAssignment(property) && !isShorthandPropertyAssignment(property)) continue
      if (isIdentifier(property.name)) add(checker.getPropertyOfType(plain, property.name.text), property)
    }
  }
}

function isElectrons(symbol: TypeSymbol): boolean {
  // What Node declares too, such as process.on, is Node's.
  return symbol.declarations.length > 0 && symbol.declarations.every(({ path }) => path.endsWith(TYPES))
}

/** Of `app.on('ready', …)` what is listened to. */
function eventOf(node: Node): string {
  const call = node.parent
  if (!isPropertyAccessExpression(node) || !/^(on|once|off)$/.test(node.name.text) || !isCallExpression(call)) return ''
  const [event] = call.arguments
  return event && isStringLiteral(event) ? `('${event.text}')` : ''
}
