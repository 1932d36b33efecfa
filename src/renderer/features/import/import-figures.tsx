import { refusedParts } from '../../../shared/format/row-words.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { balance } from '../../../shared/model/row-balance.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { words } from '../../ui/words.ts'

/** How many rows were read, kept, set aside and refused. */
export function ImportFigures({ rows, refusedAs }: Pick<ImportRecord, 'rows' | 'refusedAs'>) {
  const sums = balance(rows, 'keep', refusedAs)
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
          note: refusedParts(refusedAs, words.locale.numbers) ?? share(sums.refused),
        },
      ]}
    />
  )
}
