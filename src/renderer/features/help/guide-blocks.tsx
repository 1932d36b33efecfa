import type { ReactNode } from 'react'
import { type Inline, plainText } from '../../../shared/guide/inline.ts'
import type { Block, Parts } from '../../../shared/guide/markdown.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { pictureOf } from './guide-pages.ts'
import styles from './help.module.css'

/** Where a link leads, and what it does; null where it leads out of the guide. */
export type Follow = (to: string) => (() => void) | null

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly follow: Follow
}

/** Blocks of the guide as elements. Headings stand one level below those of the page, whose title is the screen's. */
export function GuideBlocks({ blocks, follow }: BlocksProps) {
  const inline = (parts: Parts) => drawn(parts, follow)
  return blocks.map((block, at) => <GuideBlock key={keyOf(block, at)} block={block} inline={inline} />)
}

/** A page never changes, so that a place in it is its name. */
const keyOf = ({ kind }: { readonly kind: string }, at: number) => `${at} ${kind}`

interface BlockProps {
  readonly block: Block
  readonly inline: (parts: Parts) => ReactNode
}

function GuideBlock({ block, inline }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <GuideHeading level={block.level} id={block.id} words={inline(block.parts)} />
    case 'paragraph':
      return <p>{inline(block.parts)}</p>
    case 'code':
      return <pre className={styles.code}>{block.text}</pre>
    case 'picture':
      return <img className={styles.picture} src={pictureOf(block.source)} alt={block.about} />
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map((item) => (
            <li key={plainText(item)}>{inline(item)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <GuideTable block={block} inline={inline} />
  }
}

interface HeadingProps {
  readonly level: number
  readonly id: string
  readonly words: ReactNode
}

function GuideHeading({ level, id, words }: HeadingProps) {
  const Heading = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  return (
    <Heading id={anchorOf(id)} tabIndex={-1} className={styles[Heading]}>
      {words}
    </Heading>
  )
}

/** What a heading is found by in the window, which has ids of its own. */
export const anchorOf = (id: string) => `guide-${id}`

function GuideTable({
  block,
  inline,
}: { readonly block: Block & { readonly kind: 'table' } } & Omit<BlockProps, 'block'>) {
  const names = block.head.map(plainText)
  return (
    <div className={styles.table}>
      <ScrollTable label={names.join(', ')}>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={plainText(cell)} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={keyOf({ kind: 'row' }, at)}>
              {row.map((cell, place) => (
                <td key={names[place]}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

function drawn(parts: readonly Inline[], follow: Follow): ReactNode {
  return parts.map((part, at) => <GuideInline key={keyOf(part, at)} part={part} follow={follow} />)
}

function GuideInline({ part, follow }: { readonly part: Inline; readonly follow: Follow }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return <code>{part.text}</code>
    case 'strong':
      return <strong>{drawn(part.parts, follow)}</strong>
    case 'emphasis':
      return <em>{drawn(part.parts, follow)}</em>
    case 'link': {
      const words = drawn(part.parts, follow)
      const onFollow = follow(part.to)
      if (onFollow === null) return words
      return (
        <button type="button" className="link" onClick={onFollow}>
          {words}
        </button>
      )
    }
  }
}
