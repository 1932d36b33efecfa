import { type Block, readMarkdown } from '../../../shared/guide/markdown.ts'

/** What stands under the first heading of a list of changes that has anything under it, without that heading. */
export function latestChanges(changelog: string): readonly Block[] {
  let latest: Block[] = []
  for (const block of readMarkdown(changelog)) {
    if (block.kind !== 'heading' || block.level > 2) latest.push(block)
    else if (latest.length > 0) break
    else latest = []
  }
  return latest
}
