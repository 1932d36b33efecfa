import { parseSync } from '@swc/core'

/** A text in a program's source that a person could read. */
export interface LooseText {
  /** Counted from 1. */
  readonly line: number
  /** The text; `\u2026` in braces stands for what is put in. */
  readonly text: string
}

/** What stands for an expression inside a template. */
const PUT_IN = '{…}'

/** Attributes and properties whose texts people read, also when they are one word. */
const READ_BY_PEOPLE =
  /^(title|label|heading|placeholder|alt|about|message|aria-(label|description|roledescription|valuetext))$/

/** Attributes that hold names of classes, shapes and the like. */
const FOR_MACHINES = /^(className|style|d|viewBox|transform|points|key|id|type|role|href|src)$/

/** Whoever meets these is a programmer: an error without a code is shown as "something went wrong", and its message in the details. */
const FOR_PROGRAMMERS = /^(Error|TypeError|RangeError|console|log|RegExp|expect)$/

/** Methods that are given what is wrong inside a file, as a detail beside a text for people. */
const DETAILS = /^(damaged|damagedSheet|incomplete|tooMuchText|tooMuchToUnpack)$/

/** Methods that are given SQL, or selectors. */
const OTHER_LANGUAGES = /^(prepare|exec|pragma|querySelector|querySelectorAll|closest|matches)$/

/** Words of SQL, which stand in capitals and so in no sentence. */
const SQL =
  /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|FROM|WHERE|JOIN|HAVING|ORDER BY|GROUP BY|CASE|WHEN|THEN|END|UNION|AND|OR|NOT|IS|IN|ON|BY|AS|DESC|ASC|COLLATE|INTEGER|TEXT|BLOB|STRICT|VALUES|LIMIT|SET|BEGIN|EXISTS)\b/

/** Kinds of nodes that hold names of modules and types only. */
const NO_TEXTS =
  /^(ImportDeclaration|ExportAllDeclaration|ExportNamedDeclaration|TsInterfaceDeclaration|TsTypeAliasDeclaration|TsTypeAnnotation|TsTypeParameterInstantiation)$/

/** What of a node is a type, or no part of the program. */
const NOT_CODE = /^(type|span|ctxt|typeAnnotation|typeArguments|typeParameters|typeParams|returnType)$/

interface Node {
  readonly type: string
  readonly [name: string]: unknown
}

/** The texts of a file of TypeScript that read like a sentence, a phrase or a label. Throws where the source cannot be parsed. */
export function looseTexts(source: string, isTsx: boolean): LooseText[] {
  const found: LooseText[] = []
  const lineOf = linesInOrder(source)
  const report = (text: string, raw: string) =>
    found.push({ line: lineOf(raw), text: text.trim().replace(/\s+/g, ' ') })

  function visitAll(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) visitAll(each)
    else if (value !== null && typeof value === 'object') {
      // Arguments come as `{ spread, expression }`, which is no node.
      if ('type' in value && typeof value.type === 'string') visit(value as Node)
      else for (const each of Object.values(value)) visitAll(each)
    }
  }

  function visitText(node: Node, isLabel: boolean): void {
    if (node.type === 'StringLiteral') {
      const text = node.value as string
      if (isProse(text) || (isLabel && isWord(text))) report(text, node.raw as string)
    } else if (node.type === 'TemplateLiteral') {
      const quasis = node.quasis as readonly Node[]
      const text = quasis.map((each) => each.cooked ?? each.raw).join(PUT_IN)
      const longest = quasis.map((each) => String(each.raw)).reduce((a, b) => (b.length > a.length ? b : a), '')
      if (isProse(text)) report(text, longest)
      visitAll(node.expressions)
    } else if (node.type === 'JSXExpressionContainer') {
      visitText(node.expression as Node, isLabel)
    } else if (node.type === 'ConditionalExpression') {
      visit(node.test as Node)
      visitText(node.consequent as Node, isLabel)
      visitText(node.alternate as Node, isLabel)
    } else visit(node)
  }

  function visit(node: Node): void {
    if (isForMachines(node)) return
    switch (node.type) {
      case 'StringLiteral':
      case 'TemplateLiteral':
        visitText(node, false)
        break
      case 'JSXText':
        if (/\p{L}{2}/u.test(node.value as string)) report(node.value as string, node.raw as string)
        break
      case 'JSXAttribute':
        if (node.value !== null) visitText(node.value as Node, READ_BY_PEOPLE.test(nameOf(node.name)))
        break
      case 'KeyValueProperty':
        visitText(node.value as Node, READ_BY_PEOPLE.test(nameOf(node.key)))
        break
      default:
        for (const [name, value] of Object.entries(node)) if (!NOT_CODE.test(name)) visitAll(value)
    }
  }

  visit(parseSync(source, { syntax: 'typescript', tsx: isTsx, target: 'es2024' }) as unknown as Node)
  return found
}

/** Whether nobody reads what a node holds. */
function isForMachines(node: Node): boolean {
  if (NO_TEXTS.test(node.type)) return true
  if (node.type === 'JSXAttribute') return FOR_MACHINES.test(nameOf(node.name))
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false
  const callee = node.callee as Node
  return (
    FOR_PROGRAMMERS.test(nameOf(callee)) ||
    FOR_PROGRAMMERS.test(nameOf(callee.object)) ||
    OTHER_LANGUAGES.test(nameOf(callee.property)) ||
    DETAILS.test(nameOf(callee.property))
  )
}

/** The name that an identifier, a key or a string has. */
function nameOf(node: unknown): string {
  return node !== null && typeof node === 'object' && 'value' in node ? String(node.value) : ''
}

function isWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text)
}

/** Whether a text has two words or more, and a beginning, an end or a blank to fill like a sentence; or is a phrase of three words. */
function isProse(text: string): boolean {
  if (SQL.test(text)) return false
  const trimmed = text.trim()
  const words = trimmed.split(/\s+/)
  const real = words.filter((word) => /^[("“]?\p{L}+([’'-]\p{L}+)*[)"”]?[.,;:?!]?$/u.test(word))
  if (real.length === 0) return false
  const isFilled =
    words.length > 1 &&
    trimmed.includes(PUT_IN) &&
    words.some((word) => word.startsWith(PUT_IN) || word.endsWith(PUT_IN))
  if (isFilled && real.some((word) => word.length > 1)) return true
  if (real.length < 2) return false
  return (
    /^[("“]?\p{Lu}/u.test(trimmed) ||
    /\p{L}["”)]?[.?!:…]$/u.test(trimmed) ||
    (real.length > 2 && real.length === words.length)
  )
}

/** Finds the line of each text in turn: the parser's positions count on from the file before, and in bytes. */
function linesInOrder(source: string): (raw: string) => number {
  let at = 0
  return (raw) => {
    const next = source.indexOf(raw, at)
    if (next >= 0) at = next
    return source.slice(0, at).split('\n').length
  }
}
