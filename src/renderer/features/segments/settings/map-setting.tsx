import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { scoresNeeded } from '../../../../shared/segment-maps/fit-map.ts'
import { ofMap, say } from '../../../ui/words.ts'
import { SettingField } from './setting-field.tsx'
import type { MapList } from './use-maps.ts'

interface MapSettingProps {
  readonly settings: Settings
  readonly maps: MapList
  readonly onChange: (change: Partial<Settings>) => void
}

/** Which map names the segments. One that is written for a number of scores brings that number with it, and says so. */
export function MapSetting({ settings, maps, onChange }: MapSettingProps) {
  const [note, setNote] = useState<{ readonly map: string; readonly words: string } | null>(null)
  const map = [...maps.shipped, ...maps.own].find(({ id }) => id === settings.map)
  const choose = (id: string) => {
    const chosen = [...maps.shipped, ...maps.own].find((one) => one.id === id)
    if (chosen === undefined) return
    const bins = binsFor(chosen, settings)
    onChange(bins === settings.bins ? { map: id } : { map: id, bins })
    setNote(bins === settings.bins ? null : { map: id, words: say('settings.map.bins', { bins }) })
  }
  return (
    <SettingField
      label={say('setting.map')}
      term="map"
      about={
        <>
          {map && ofMap(map.about)}{' '}
          <span role="status">{note?.map === settings.map && <strong>{note.words}</strong>}</span>
        </>
      }
    >
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          value={settings.map}
          data={
            maps.own.length === 0
              ? maps.shipped.map(asOption)
              : [
                  { group: say('settings.map.own'), items: maps.own.map(asOption) },
                  { group: say('settings.map.shipped'), items: maps.shipped.map(asOption) },
                ]
          }
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
    </SettingField>
  )
}

function asOption({ id, title }: SegmentMap) {
  return { value: id, label: ofMap(title) }
}

/** Thresholds that are frozen or set by hand are not changed by a map; where they do not fit, the conflict is said. */
function binsFor(map: SegmentMap, { bins, frozenRun }: Settings): number {
  return frozenRun === null ? (scoresNeeded(map) ?? bins) : bins
}
