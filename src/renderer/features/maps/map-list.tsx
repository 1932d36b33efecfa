import type { Value } from '../../../shared/calls/calls.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'

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
      <h2 className="map-list-title">{title}</h2>
      {list.length === 0 && <p className="quiet small map-list-empty">{empty}</p>}
      <ul className="map-list-items">
        {list.map(({ id, title: name }) => (
          <li key={id}>
            <button
              type="button"
              className="map-list-item"
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span>{name}</span>
              <span className="map-list-note">
                {[id === used ? 'in use' : '', edited.includes(id) ? 'not saved' : ''].filter(Boolean).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <nav className="map-list" aria-label="Maps">
      {group('Your own', maps.own, 'None yet. Copy one of those below.')}
      {group('Shipped', maps.shipped, '')}
    </nav>
  )
}
