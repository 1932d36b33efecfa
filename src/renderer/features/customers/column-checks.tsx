import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { useColumnTitles } from '../../state/column-titles.ts'

interface ColumnChecksProps {
  readonly legend: string
  readonly available: readonly CustomerColumn[]
  readonly chosen: readonly CustomerColumn[]
  readonly onChange: (chosen: readonly CustomerColumn[]) => void
}

/** Some of the columns, at least one. */
export function ColumnChecks({ legend, available, chosen, onChange }: ColumnChecksProps) {
  const titles = useColumnTitles()
  return (
    <fieldset className="dialog-part">
      <legend>{legend}</legend>
      <div className="column-checks">
        {available.map((column) => {
          const checked = chosen.includes(column)
          return (
            <label key={column} className="check">
              <input
                type="checkbox"
                checked={checked}
                disabled={checked && chosen.length === 1}
                onChange={() => onChange(available.filter((one) => (one === column ? !checked : chosen.includes(one))))}
              />
              {titles[column]}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
