import { type Inline, inlineParts, plainText } from './inline.ts'

/** A text of the guide that stands alone: a cell, an item, a paragraph. */
export type Parts = readonly Inline[]

/** One block of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly parts: Parts; readonly id: string }
  | { readonly kind: 'paragraph'; readonly parts: Parts }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Parts[] }
  | { readonly kind: 'table'; readonly head: readonly Parts[]; readonly rows: readonly (readonly Parts[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'picture'; readonly source: string; readonly about: string }

const HEADING = /^(#{1,6}) +(.+)$/
const ITEM = /^(?:[-*]|(\d+)\.) +(.+)$/
const PICTURE = /^!\[([^\]]*)\]\(([^()\s]+)\)$/
const RULE = /^\|[\s|:-]+\|$/
const FENCE = '```'

/**
 * The blocks of a page in the Markdown that the guide is written in: headings, paragraphs, lists of one level, tables, fenced code and
 * pictures that stand alone. Lines that are wrapped belong together. Everything else is a paragraph.
 */
export function readMarkdown(text: string): readonly Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as string
    if (line.trim() === '') {
      at++
      continue
    }
    if (line.startsWith(FENCE)) {
      const end = lines.indexOf(FENCE, at + 1)
      const last = end < 0 ? lines.length : end
      blocks.push({ kind: 'code', text: lines.slice(at + 1, last).join('\n') })
      at = last + 1
      continue
    }
    const first = at
    at++
    if (!HEADING.test(line)) while (at < lines.length && !beginsBlock(lines[at] as string, line)) at++
    blocks.push(blockOf(lines.slice(first, at)))
  }
  return blocks
}

/** What a heading is linked to by, as GitHub makes it: in lower case, with hyphens for spaces and without other signs. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** The tables of a page as plain texts: rows of cells, the head first. */
export function tablesOf(text: string): readonly (readonly (readonly string[])[])[] {
  return readMarkdown(text).flatMap((block) =>
    block.kind === 'table' ? [[block.head, ...block.rows].map((row) => row.map(plainText))] : [],
  )
}

/** Whether a line goes on with something new after those before it, the first of which is `opening`. */
function beginsBlock(line: string, opening: string): boolean {
  if (line.trim() === '' || HEADING.test(line) || line.startsWith(FENCE)) return true
  const isItem = ITEM.test(line)
  return isItem ? !ITEM.test(opening) : line.startsWith('|') !== opening.startsWith('|')
}

function blockOf(lines: readonly string[]): Block {
  const first = lines[0] as string
  const heading = HEADING.exec(first)
  if (heading !== null) {
    const parts = inlineParts(heading[2] as string)
    return { kind: 'heading', level: (heading[1] as string).length, parts, id: headingId(plainText(parts)) }
  }
  const picture = PICTURE.exec(first.trim())
  if (picture !== null && lines.length === 1) {
    return { kind: 'picture', about: picture[1] as string, source: picture[2] as string }
  }
  if (first.startsWith('|')) return tableOf(lines)
  if (ITEM.test(first)) return listOf(lines)
  return { kind: 'paragraph', parts: inlineParts(joined(lines)) }
}

function tableOf(lines: readonly string[]): Block {
  const [head = [], ...rows] = lines.filter((line) => !RULE.test(line)).map(cellsOf)
  return { kind: 'table', head, rows }
}

function cellsOf(line: string): readonly Parts[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => inlineParts(cell.trim()))
}

function listOf(lines: readonly string[]): Block {
  const items: string[][] = []
  for (const line of lines) {
    const item = ITEM.exec(line)
    if (item === null) items.at(-1)?.push(line)
    else items.push([item[2] as string])
  }
  const isOrdered = ITEM.exec(lines[0] as string)?.[1] !== undefined
  return { kind: 'list', isOrdered, items: items.map((item) => inlineParts(joined(item))) }
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ')
}
