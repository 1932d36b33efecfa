import { createEngine } from '../engine/index.ts'
import type { CustomerMerge, DuplicateGroup, DuplicatesPage } from '../shared/model/duplicates.ts'
import { DUPLICATE_COLUMNS } from '../shared/tables/duplicates.ts'
import type { Words } from '../shared/words/words.ts'
import type { DuplicatesWish } from './arguments.ts'
import { columnTable } from './text-table.ts'

/** How many groups are printed. */
const SHOWN_GROUPS = 200

/** How a command prints what it found. */
interface Printing {
  readonly json: boolean
  readonly words: Words
}

/** Lists the customers of a workspace who look like one, merges some, or takes a merge back; gives what is to be said of it. */
export async function workOnDuplicates(
  workspace: string,
  wish: DuplicatesWish,
  { json, words }: Printing,
): Promise<string> {
  const engine = createEngine({ workspacePath: workspace, mustExist: true })
  const show = (value: object, text: string) => (json ? `${JSON.stringify(value)}\n` : `${text}\n`)
  try {
    if (wish.kind === 'merge') {
      const merge = await engine.call('duplicates.merge', { into: wish.into, customers: [...wish.customers] })
      const text = words.say('cli.duplicates.takeBack', { merge: mergeText(merge, words), id: merge.mergeId })
      return show(merge, text)
    } else if (wish.kind === 'undo') {
      await engine.call('duplicates.undo', { mergeId: wish.mergeId })
      return show({ undone: wish.mergeId }, words.say('cli.duplicates.undone', { id: wish.mergeId }))
    } else {
      const page = await engine.call('duplicates.list', { reason: null, offset: 0, limit: SHOWN_GROUPS })
      const merges = await engine.call('duplicates.merges', {})
      return show({ ...page, merges }, listText(page, merges, words))
    }
  } finally {
    engine.close()
  }
}

function listText(page: DuplicatesPage, merges: readonly CustomerMerge[], words: Words): string {
  const { say } = words
  const { total, surplus, tooCommon, groups } = page
  const hidden = total - groups.length
  return [
    say('duplicates.count', { total, surplus, tooCommon }),
    ...groups.flatMap((group) => ['', groupText(group, words)]),
    ...(hidden > 0 ? ['', say('cli.duplicates.more', { count: hidden })] : []),
    ...(merges.length > 0 ? ['', say('cli.duplicates.merged')] : []),
    ...merges.map((each) => say('cli.duplicates.number', { id: each.mergeId, merge: mergeText(each, words) })),
  ].join('\n')
}

function groupText({ reasons, keep, customers }: DuplicateGroup, words: Words): string {
  const { say, list } = words
  const columns = DUPLICATE_COLUMNS.map((column) =>
    column.id === 'customer'
      ? { ...column, value: ({ id }: { id: string }) => (id === keep ? say('cli.duplicates.kept', { id }) : id) }
      : column,
  )
  const things = list(reasons.map((reason) => say(`duplicates.thing.${reason}`)))
  return `${say('cli.duplicates.group', { things })}\n${columnTable(columns, customers, words)}`
}

function mergeText({ into, customers, mergedAt }: CustomerMerge, { say, list, minute }: Words): string {
  return say('cli.duplicates.merge', {
    customers: list(customers.map(({ id }) => id)),
    count: customers.length,
    into: into.id,
    when: minute(mergedAt),
  })
}
