import { createEngine } from '../engine/index.ts'
import { formatMoney } from '../shared/format/money.ts'
import { formatCount } from '../shared/format/numbers.ts'
import type { CustomerMerge, DuplicateGroup, DuplicateReason, DuplicatesPage } from '../shared/model/duplicates.ts'
import type { DuplicatesWish } from './arguments.ts'
import { textTable } from './text-table.ts'

const LOCALE = 'en-GB'

/** How many groups are printed. */
const SHOWN_GROUPS = 200

const REASON_WORDS: Readonly<Record<DuplicateReason, string>> = {
  email: 'same e-mail address',
  phone: 'same phone number',
  name: 'same name',
}

/** Lists the customers of a workspace who look like one, merges some, or takes a merge back; gives what is to be said of it. */
export async function workOnDuplicates(workspace: string, wish: DuplicatesWish, json: boolean): Promise<string> {
  const engine = createEngine({ workspacePath: workspace, mustExist: true })
  const show = (value: object, text: string) => (json ? `${JSON.stringify(value)}\n` : `${text}\n`)
  try {
    if (wish.kind === 'merge') {
      const merge = await engine.call('duplicates.merge', { into: wish.into, customers: [...wish.customers] })
      return show(merge, `${mergeText(merge)} Take it back with --unmerge ${merge.mergeId}.`)
    } else if (wish.kind === 'undo') {
      await engine.call('duplicates.undo', { mergeId: wish.mergeId })
      return show(
        { undone: wish.mergeId },
        `Merge ${wish.mergeId} was taken back: its customers count on their own again.`,
      )
    } else {
      const page = await engine.call('duplicates.list', { reason: null, offset: 0, limit: SHOWN_GROUPS })
      const merges = await engine.call('duplicates.merges', {})
      return show({ ...page, merges }, listText(page, merges))
    }
  } finally {
    engine.close()
  }
}

function listText({ total, surplus, tooCommon, groups }: DuplicatesPage, merges: readonly CustomerMerge[]): string {
  const count = (value: number) => formatCount(value, LOCALE)
  const parts =
    total === 0
      ? ['No two customers look like one.']
      : [
          `Customers who look like one: ${count(total)} ${total === 1 ? 'group' : 'groups'}. Merged, there would be ${count(surplus)} customers fewer.`,
        ]
  if (tooCommon > 0) {
    parts.push(`${count(tooCommon)} addresses, numbers or names are shared by too many customers to tell anything.`)
  }
  for (const group of groups) parts.push('', groupText(group))
  if (total > groups.length) parts.push('', `${count(total - groups.length)} more groups are not shown.`)
  if (merges.length > 0)
    parts.push('', 'Merged so far:', ...merges.map((each) => `${each.mergeId}. ${mergeText(each)}`))
  return parts.join('\n')
}

function groupText({ reasons, keep, customers }: DuplicateGroup): string {
  const table = textTable(
    [
      ['Customer', 'Name', 'E-mail', 'Phone', 'Orders', 'Spent', 'Last order'],
      ...customers.map(({ id, name, email, phone, orders, revenue, lastOrder }) => [
        id === keep ? `${id} (stays)` : id,
        name ?? '',
        email ?? '',
        phone ?? '',
        formatCount(orders, LOCALE),
        formatMoney(revenue, null, LOCALE),
        lastOrder ?? '',
      ]),
    ],
    ['left', 'left', 'left', 'left', 'right', 'right', 'left'],
  )
  return `By ${reasons.map((reason) => REASON_WORDS[reason]).join(', ')}:\n${table}`
}

function mergeText({ into, customers, mergedAt }: CustomerMerge): string {
  return `${customers.map(({ id }) => id).join(', ')} count as ${into.id} since ${mergedAt}.`
}
