import { NativeSelect } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { DraftText } from '../../ui/draft-text.tsx'
import { Term } from '../../ui/term.tsx'

interface MapFieldsProps {
  readonly map: SegmentMap
  readonly onChange: (map: SegmentMap) => void
}

const ANY = 'any'
const COUNTS = [3, 4, 5, 6, 7, 8, 9, 10]

/** A map's name, what it is about, and how many scores it is written for. */
export function MapFields({ map, onChange }: MapFieldsProps) {
  return (
    <div className="map-fields">
      <div>
        <div className="map-label">Name</div>
        <DraftText
          label="Name of the map"
          most={60}
          value={map.title}
          onChange={(title) => onChange({ ...map, title: title.trim() })}
        />
      </div>
      <div>
        <div className="map-label">About</div>
        <DraftText
          label="What the map is about"
          most={500}
          value={map.about}
          onChange={(about) => onChange({ ...map, about })}
        />
      </div>
      <div>
        <div className="map-label">
          <Term name="mapBins">Scores</Term>
        </div>
        <NativeSelect
          aria-label="Number of scores it is written for"
          size="xs"
          value={String(scoresNeeded(map) ?? ANY)}
          data={[
            ...COUNTS.map((count) => ({ value: String(count), label: `1 to ${count}` })),
            { value: ANY, label: 'Any' },
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onChange({ ...map, bins: chosen === ANY ? ANY : Number(chosen) })
          }}
        />
      </div>
    </div>
  )
}
