import type { ColumnRole } from '../../shared/model/import.ts'
import type { RecipeChange } from '../../shared/model/recipe.ts'
import { said } from '../../shared/words/said.ts'
import type { Understanding } from '../import/understand/understand.ts'
import { columnsCalled, columnsOf, type FoundFile } from './find-file.ts'

/** The columns of a new file by their roles, columns that would be new taken in, and in what they differ from the recipe's. */
export function changedColumns(
  { header, readAs, source, sheet }: FoundFile,
  natural: Understanding | null,
): { readonly columns: Readonly<Partial<Record<ColumnRole, number>>>; readonly changes: readonly RecipeChange[] } {
  const byEvidence = natural?.mapping.columns ?? {}
  const { columns, missing } = columnsOf(readAs, header, byEvidence)
  const { headings } = readAs.seen
  const known = new Set((headings ?? header.names).flatMap((heading) => columnsCalled(heading, header)))
  const fresh = header.names.flatMap((name, at) => (name === '' || known.has(at) ? [] : [at]))
  const place = source.format === 'text' ? null : (source.sheets[sheet]?.name ?? null)
  const changes: RecipeChange[] = missing.map((role) => {
    const column = columnText(readAs.columns[role])
    const other = byEvidence[role]
    // What the recipe reads already is no stand-in.
    const isFree = other !== undefined && !Object.values(columns).includes(other)
    if (isFree) columns[role] = other
    const of = { column, role: said(`role.${role}`) }
    const stand = isFree ? columnText(header.names[other] || other + 1) : undefined
    return {
      kind: 'missing-column',
      isAsked: true,
      role,
      value: stand,
      text:
        stand !== undefined
          ? said('recipe.change.renamed', { ...of, other: stand })
          : place === null
            ? said('recipe.change.missing', of)
            : said('recipe.change.missing.sheet', { ...of, sheet: place }),
    }
  })
  const taken = new Set(Object.values(columns))
  const rest: number[] = []
  for (const at of fresh) {
    if (taken.has(at)) continue
    const role = roleOf(at, byEvidence)
    const column = header.names[at] ?? ''
    if (role !== null && columns[role] === undefined) {
      columns[role] = at
      const text = said('recipe.change.newColumn', { column, role: said(`role.${role}`) })
      changes.push({ kind: 'new-column', isAsked: true, role, text })
    } else if (speaksOfSales(at, natural)) {
      changes.push({ kind: 'new-column', isAsked: true, text: said('recipe.change.newMark', { column }) })
    } else rest.push(at)
  }
  if (rest.length > 0) {
    const names = rest.map((at) => header.names[at] ?? '').slice(0, SHOWN)
    const text = said('recipe.change.others', { columns: { list: names }, more: rest.length - names.length })
    changes.push({ kind: 'other-columns', isAsked: false, text })
  }
  return { columns, changes }
}

/** So many new columns that nothing is read from are named. */
const SHOWN = 10

function roleOf(at: number, columns: Readonly<Partial<Record<ColumnRole, number>>>): ColumnRole | null {
  const role = Object.entries(columns).find(([, column]) => column === at)?.[0]
  return (role as ColumnRole | undefined) ?? null
}

/** Whether a column without a role of its own says what became of a sale, or lowers what it came to. */
function speaksOfSales(at: number, natural: Understanding | null): boolean {
  if (natural === null) return false
  const { marks, refund, returnedPieces, discount } = natural.reading
  return (
    marks.some(({ column }) => column === at) || refund === at || returnedPieces.includes(at) || discount?.column === at
  )
}

function columnText(heading: string | number | undefined): string {
  return typeof heading === 'number' ? `#${heading}` : (heading ?? '')
}
