import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import tableStyles from '../../ui/data-table.module.css'
import { formatTwo } from '../../ui/format.ts'
import { Matrix } from '../../ui/matrix.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'
import styles from './clusters.module.css'

/** The darkest shade of a cell, as a share of its colour; text still reads on it. */
const DARKEST = 0.5

/** How far the features go together. */
export function CorrelationPanel({ correlation }: Pick<ClusterExamination, 'correlation'>) {
  const { features, matrix } = correlation
  const lines = features.map((feature, at) => ({ key: feature, title: say(FEATURE_WORDS[feature].title), at }))
  return (
    <Panel
      title={say('clusters.correlation')}
      about={rich('clusters.correlation.about', {}, { term: (parts) => <Term name="correlation">{parts}</Term> })}
      flush
    >
      <Matrix
        label={say('clusters.correlation.label')}
        className={`${tableStyles.dataTable} ${styles.cross}`}
        corner={say('clusters.correlation.corner')}
        rows={lines}
        columns={lines.map((line) => ({ ...line, className: 'number' }))}
        cell={(row, column) => {
          const value = matrix[row.at]?.[column.at] ?? 0
          return { content: correlationWords(value), className: 'number', style: { background: shade(value) } }
        }}
      />
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
