/** Part of a line of text. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly parts: readonly Inline[]; readonly to: string }

/** Code, a link, bold, and italics, in this order: what stands in code means itself. */
const MARKS = /`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)|\*\*(.+?)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*/

/** The parts of a text of the guide. What is no mark is text. */
export function inlineParts(text: string): readonly Inline[] {
  const parts: Inline[] = []
  let rest = text
  while (rest !== '') {
    const found = MARKS.exec(rest)
    const before = found === null ? rest : rest.slice(0, found.index)
    if (before !== '') parts.push({ kind: 'text', text: before })
    if (found === null) break
    const [whole, code, linked, to, strong, emphasis] = found
    if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (linked !== undefined && to !== undefined) parts.push({ kind: 'link', parts: inlineParts(linked), to })
    else if (strong !== undefined) parts.push({ kind: 'strong', parts: inlineParts(strong) })
    else if (emphasis !== undefined) parts.push({ kind: 'emphasis', parts: inlineParts(emphasis) })
    rest = rest.slice(found.index + whole.length)
  }
  return parts
}

/** The text without its marks. */
export function plainText(parts: readonly Inline[]): string {
  return parts.map((part) => ('text' in part ? part.text : plainText(part.parts))).join('')
}
