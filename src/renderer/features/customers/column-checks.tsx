import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import styles from './customers.module.css'
import filterStyles from './filter-panel.module.css'

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
    <fieldset className={styles.dialogPart}>
      <legend>{legend}</legend>
      <div className={styles.columnChecks}>
        {available.map((column) => {
          const checked = chosen.includes(column)
          return (
            <label key={column} className={filterStyles.check}>
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
