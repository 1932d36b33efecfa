import { type Block, readMarkdown } from '../../../shared/guide/markdown.ts'

/**
 * What a list of changes says in short of its first version that has anything: what stands before the first heading inside that version,
 * or all of it where it begins with one.
 */
export function latestChanges(changelog: string): readonly Block[] {
  const latest: Block[] = []
  for (const block of readMarkdown(changelog)) {
    const isHeading = block.kind === 'heading'
    if (isHeading && block.level <= 2) {
      if (latest.length > 0) break
    } else if (isHeading && latest.length > 0 && latest[0]?.kind !== 'heading') break
    else latest.push(block)
  }
  return latest
}
