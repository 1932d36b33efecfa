import type { ImportRecord } from '../../../shared/model/import.ts'
import { balance } from '../../../shared/model/row-balance.ts'
import { refusedParts } from '../../../shared/words/refused-parts.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { say, words } from '../../ui/words.ts'

/** How many rows were read, kept, set aside and refused. */
export function ImportFigures({ rows, refusedAs }: Pick<ImportRecord, 'rows' | 'refusedAs'>) {
  const sums = balance(rows, 'keep', refusedAs)
  const share = (part: number) =>
    sums.read === 0 ? '' : say('imports.figure.share', { share: formatShare(part / sums.read) })
  return (
    <Figures
      figures={[
        {
          key: 'read',
          label: say('imports.column.read'),
          value: formatCount(sums.read),
          note: say('imports.figure.read'),
        },
        { key: 'kept', label: say('imports.column.kept'), value: formatCount(sums.kept), note: share(sums.kept) },
        {
          key: 'aside',
          label: <Term name="setAside">{say('imports.column.setAside')}</Term>,
          value: formatCount(sums.setAside),
          note: share(sums.setAside),
        },
        {
          key: 'refused',
          label: <Term name="refused">{say('imports.column.refused')}</Term>,
          value: formatCount(sums.refused),
          note: refusedParts(words, refusedAs) ?? share(sums.refused),
        },
      ]}
    />
  )
}
