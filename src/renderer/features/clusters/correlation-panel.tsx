import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import { formatTwo } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { Term } from '../../ui/term.tsx'

/** The darkest shade of a cell, as a share of its colour; text still reads on it. */
const DARKEST = 0.5

/** How far the features go together. */
export function CorrelationPanel({ correlation }: Pick<ClusterExamination, 'correlation'>) {
  const { features, matrix } = correlation
  return (
    <Panel
      title="Do the features say the same?"
      about={
        <>
          <Term name="correlation">Correlation</Term> of each feature with each other one. Two above 0.8 count nearly
          the same thing twice: leave one out, or take principal components.
        </>
      }
      flush
    >
      <ScrollTable label="Correlation of the features" className="data-table cross-table">
        <thead>
          <tr>
            <th scope="col">Feature</th>
            {features.map((feature) => (
              <th key={feature} scope="col" className="number">
                {FEATURE_WORDS[feature].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map((feature, row) => (
            <tr key={feature}>
              <th scope="row">{FEATURE_WORDS[feature].title}</th>
              {features.map((other, column) => (
                <td key={other} className="number" style={{ background: shade(matrix[row]?.[column] ?? 0) }}>
                  {correlationWords(matrix[row]?.[column] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  )
}

/** Two decimals, and never a minus before nothing. */
function correlationWords(value: number): string {
  return formatTwo(Math.abs(value) < 0.005 ? 0 : value)
}

function shade(value: number): string {
  const color = value < 0 ? '#d55e00' : 'var(--accent)'
  return `color-mix(in srgb, ${color} ${Math.round(Math.abs(value) * DARKEST * 100)}%, var(--surface))`
}
