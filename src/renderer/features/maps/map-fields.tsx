import { NativeSelect } from '@mantine/core'
import { MAP_NAME_LIMIT, type SegmentMap } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { DraftText } from '../../ui/draft-text.tsx'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
import styles from './maps.module.css'

interface MapFieldsProps {
  readonly map: SegmentMap
  readonly onChange: (map: SegmentMap) => void
}

const ANY = 'any'
const COUNTS = [3, 4, 5, 6, 7, 8, 9, 10]

/** A map's name, what it is about, and how many scores it is written for. */
export function MapFields({ map, onChange }: MapFieldsProps) {
  return (
    <div className={styles.fields}>
      <div>
        <div className={styles.label}>{say('maps.name')}</div>
        <DraftText
          label={say('maps.name.label')}
          most={MAP_NAME_LIMIT}
          value={map.title}
          onChange={(title) => onChange({ ...map, title: title.trim() })}
        />
      </div>
      <div>
        <div className={styles.label}>{say('maps.description')}</div>
        <DraftText
          label={say('maps.description.label')}
          most={500}
          value={map.about}
          onChange={(about) => onChange({ ...map, about })}
        />
      </div>
      <div>
        <div className={styles.label}>
          <Term name="mapBins">{say('maps.scores')}</Term>
        </div>
        <NativeSelect
          aria-label={say('maps.scores.label')}
          size="xs"
          value={String(scoresNeeded(map) ?? ANY)}
          data={[
            ...COUNTS.map((count) => ({ value: String(count), label: say('maps.scores.to', { best: count }) })),
            { value: ANY, label: say('maps.scores.any') },
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
