import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../src/shared/guide/inline.ts'
import { type Block, readMarkdown } from '../src/shared/guide/markdown.ts'

const GUIDE = path.join(import.meta.dirname, '../docs/guide')
const PAGES = readdirSync(GUIDE).filter((name) => name.endsWith('.md'))

const blocksOf = (file: string) => readMarkdown(readFileSync(file, 'utf8'))
const idsIn = (file: string) => blocksOf(file).flatMap((block) => (block.kind === 'heading' ? [block.id] : []))

function linksIn(parts: readonly Inline[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'link') return [part.to]
    return 'parts' in part ? linksIn(part.parts) : []
  })
}

function linksOf(block: Block): string[] {
  if (block.kind === 'picture') return [block.source]
  if (block.kind === 'list') return block.items.flatMap(linksIn)
  if (block.kind === 'table') return [block.head, ...block.rows].flat().flatMap(linksIn)
  return 'parts' in block ? linksIn(block.parts) : []
}

describe.each(PAGES)('%s of the guide', (page) => {
  it('has one title, and headings that can be told apart', () => {
    const blocks = blocksOf(path.join(GUIDE, page))
    expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(1)
    const ids = idsIn(path.join(GUIDE, page))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('links to what is there', () => {
    for (const link of blocksOf(path.join(GUIDE, page)).flatMap(linksOf)) {
      const [file = '', heading] = link.split('#')
      const target = path.join(GUIDE, file === '' ? page : file)
      expect(existsSync(target), link).toBe(true)
      if (heading !== undefined) expect(idsIn(target), link).toContain(heading)
    }
  })

  it('is in the contents', () => {
    const contents = blocksOf(path.join(GUIDE, 'README.md')).flatMap(linksOf)
    if (page !== 'README.md') expect(contents).toContain(page)
  })
})
