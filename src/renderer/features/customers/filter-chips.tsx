import { IconX } from '@tabler/icons-react'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import { useMeasureKinds } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useOwnClusterNames } from '../../state/own-cluster-names.ts'
import { say } from '../../ui/words.ts'
import { filterChips, withoutCondition } from './chip-words.ts'
import type { CellContext } from './columns.tsx'
import styles from './customers.module.css'

/** What the list is filtered by, each condition to be taken away with a click. The first one moves nothing below it. */
export function FilterChips({ currency, scores }: Pick<CellContext, 'currency' | 'scores'>) {
  const { list, change } = useCustomerList()
  const chips = filterChips(list.filter, currency, scores, useMeasureKinds(), useOwnClusterNames())
  if (chips.length === 0) return <p className={`${styles.chips} quiet small`}>{say('customers.all')}</p>
  return (
    <ul className={styles.chips} aria-label={say('customers.filters.used')}>
      {chips.map(({ key, words }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={say('customers.filters.remove', { filter: words })}
            onClick={() => change({ type: 'filter', change: withoutCondition(key) })}
          >
            <span>{words}</span>
            <IconX size={13} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link small" onClick={() => change({ type: 'filter', change: NO_FILTER })}>
          {say('customers.filters.clear')}
        </button>
      </li>
    </ul>
  )
}
