import { balance } from '../../../shared/model/row-balance.ts'
import type { RowCounts } from '../../../shared/model/rows.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'

/** How many rows were read, kept, set aside and refused. */
export function ImportFigures({ rows }: { readonly rows: RowCounts }) {
  const sums = balance(rows, 'keep')
  const share = (part: number) => (sums.read === 0 ? '' : `${formatShare(part / sums.read)} of the rows`)
  return (
    <Figures
      figures={[
        { key: 'read', label: 'Read', value: formatCount(sums.read), note: 'rows below the header' },
        { key: 'kept', label: 'Kept', value: formatCount(sums.kept), note: share(sums.kept) },
        {
          key: 'aside',
          label: <Term name="setAside">Set aside</Term>,
          value: formatCount(sums.setAside),
          note: share(sums.setAside),
        },
        {
          key: 'refused',
          label: <Term name="refused">Refused</Term>,
          value: formatCount(sums.refused),
          note: share(sums.refused),
        },
      ]}
    />
  )
}
