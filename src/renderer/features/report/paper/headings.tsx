import type { ReactNode } from 'react'
import type { PaperSection, SolidBlock } from './blocks.ts'
import styles from './paper.module.css'

/** The heading of a section. */
export function title(text: ReactNode): SolidBlock {
  return { key: 'title', isHeading: true, node: <h2 className={styles.heading}>{text}</h2> }
}

/** The heading of a part of a section. */
export function subtitle(key: string, text: ReactNode): SolidBlock {
  return { key: `${key}-title`, isHeading: true, node: <h3 className={styles.label}>{text}</h3> }
}

/** A paragraph. */
export function paragraph(key: string, text: ReactNode, className?: string): SolidBlock {
  return { key, node: <p className={className}>{text}</p> }
}

/** A section; blocks that are not there are null. */
export function section(key: string, blocks: readonly (PaperSection['blocks'][number] | null)[]): PaperSection {
  return { key, blocks: blocks.filter((block) => block !== null) }
}
