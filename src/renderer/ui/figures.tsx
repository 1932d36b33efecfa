import type { ReactNode } from 'react'
import './figures.css'

/** One key figure: what it is, how much, and what to hold it against. */
export interface Figure {
  readonly label: ReactNode
  readonly value: string
  readonly note?: string
  readonly key: string
}

/** Key figures side by side. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.key} className="figure">
          <dt className="figure-label">{figure.label}</dt>
          <dd className="figure-value">{figure.value}</dd>
          {figure.note !== undefined && <dd className="figure-note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
