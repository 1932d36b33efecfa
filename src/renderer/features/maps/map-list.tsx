import type { Value } from '../../../shared/calls/calls.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { ofMap, say } from '../../ui/words.ts'
import styles from './maps.module.css'

interface MapListProps {
  readonly maps: Value<'maps.list'>
  readonly chosen: string
  /** The map that the segments are made by now. */
  readonly used: string
  /** The ids of those that were changed and are not stored yet. */
  readonly edited: readonly string[]
  readonly onChoose: (id: string) => void
}

/** Every map, one's own first. */
export function MapList({ maps, chosen, used, edited, onChoose }: MapListProps) {
  const group = (title: string, list: readonly SegmentMap[], empty: string) => (
    <>
      <h2 className={styles.listTitle}>{title}</h2>
      {list.length === 0 && <p className={`quiet small ${styles.listEmpty}`}>{empty}</p>}
      <ul className={styles.listItems}>
        {list.map(({ id, title: name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.listItem}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span>{ofMap(name)}</span>
              <span className={styles.listNote}>
                {[
                  ...(id === used ? [say('maps.note.used')] : []),
                  ...(edited.includes(id) ? [say('maps.note.edited')] : []),
                ].join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <nav aria-label={say('maps.list')}>
      {group(say('maps.own'), maps.own, say('maps.own.none'))}
      {group(say('maps.shipped'), maps.shipped, '')}
    </nav>
  )
}
