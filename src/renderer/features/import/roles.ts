import type { Question } from '../../../shared/model/answers.ts'
import type { ColumnPreview, ColumnRole, ImportPreview, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import type { PlainKey } from '../../../shared/words/words.ts'

/** The roles in the order of the select, by what they describe. */
export const ROLE_GROUPS: readonly { readonly group: PlainKey; readonly roles: readonly ColumnRole[] }[] = [
  { group: 'check.roles.needed', roles: ['customer', 'date', 'amount', 'quantity', 'price'] },
  { group: 'check.roles.sale', roles: ['order', 'time', 'currency', 'status', 'type', 'store', 'cost'] },
  {
    group: 'check.roles.customer',
    roles: [
      'customerName',
      'email',
      'phone',
      'optOut',
      'country',
      'company',
      'customerType',
      'customerStatus',
      'customerSince',
    ],
  },
  { group: 'check.roles.totals', roles: ['orderCount', 'recencyDays'] },
  { group: 'check.roles.product', roles: ['product', 'productName', 'category', 'unit', 'size', 'material'] },
]

/** The roles that an import of sales cannot do without. */
const NEEDED_ROLES = ['customer', 'date', 'amount'] as const

/** One of the roles that an import of sales cannot do without. */
export type NeededRole = (typeof NEEDED_ROLES)[number]

/** What is still missing before an import can start, the customer first; empty when nothing is. */
export function missingRoles(issues: readonly MappingIssue[]): readonly NeededRole[] {
  return NEEDED_ROLES.filter((role) => issues.some((issue) => issue.kind === 'missing' && issue.role === role))
}

const NUMBER_ROLES: readonly ColumnRole[] = ['amount', 'price', 'cost', 'quantity']

/**
 * The mapping with a column given a role, or none; a role belongs to one column, so it leaves the one that had it. How dates and
 * numbers are written was told from other columns then, and is left to the values again.
 */
export function withRole(mapping: Mapping, column: number, role: ColumnRole | null): Mapping {
  const kept = Object.entries(mapping.columns).filter(([had, index]) => index !== column && had !== role)
  const columns: Partial<Record<ColumnRole, number>> = Object.fromEntries(kept)
  if (role !== null) columns[role] = column
  const hasMoved = (each: ColumnRole) => columns[each] !== mapping.columns[each]
  return {
    ...mapping,
    columns,
    // What was answered about another column is no answer about this one.
    ...(hasMoved('amount') ? { answers: without(mapping.answers, 'amount') } : {}),
    ...(hasMoved('date') ? { dateOrder: null } : {}),
    ...(NUMBER_ROLES.some(hasMoved) ? { decimalMark: null, decimalMarks: undefined } : {}),
  }
}

function without(answers: Mapping['answers'], id: string): Mapping['answers'] {
  return answers && Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id))
}

/** The preview as it will be under a mapping that the engine has not answered yet, so that quick choices add up. */
export function underMapping(preview: ImportPreview, mapping: Mapping): ImportPreview {
  const roles = new Map(COLUMN_ROLES.map((role) => [mapping.columns[role], role]))
  return {
    ...preview,
    mapping,
    columns: preview.columns.map((column) => ({ ...column, role: roles.get(column.index) ?? null })),
  }
}

/** The preview with the currencies, parted by spaces, that only the attempt to import came upon: the first rows need not name all. */
export function withCurrencies(preview: ImportPreview | null, foundLater: string): ImportPreview | null {
  if (preview === null || foundLater === '') return preview
  return { ...preview, currencies: [...new Set([...preview.currencies, ...foundLater.split(' ')])] }
}

/** The preview with a question that only the attempt to import came upon, as `answers` have it answered. */
export function withQuestion(
  preview: ImportPreview | null,
  found: Question | undefined,
  answers: Mapping['answers'],
): ImportPreview | null {
  if (preview === null || found === undefined) return preview
  const question = { ...found, answer: answers?.[found.id] ?? null }
  const others = preview.issues.filter((issue) => issue.question?.id !== found.id)
  return { ...preview, issues: [...others, { kind: 'question', role: null, text: found.text, question }] }
}

/** Columns with a role first, in reading order within both halves. */
export function usedFirst(columns: readonly ColumnPreview[]): readonly ColumnPreview[] {
  return [...columns].sort((a, b) => Number(a.role === null) - Number(b.role === null) || a.index - b.index)
}
