import { NativeSelect } from '@mantine/core'
import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { scoresNeeded } from '../../../../shared/segment-maps/fit-map.ts'
import { ofMap, say } from '../../../ui/words.ts'
import { SettingField } from './setting-field.tsx'

interface BinsSettingProps {
  readonly settings: Settings
  readonly map: SegmentMap | null
  readonly fixedBecause: string | null
  readonly onChange: (change: Partial<Settings>) => void
}

const COUNTS = [3, 4, 5, 6, 7, 8, 9, 10]

/** How many scores each measure has, as far as the map allows. */
export function BinsSetting({ settings, map, fixedBecause, onChange }: BinsSettingProps) {
  const needed = map === null ? null : scoresNeeded(map)
  const isAllowed = (count: number) => needed === null || count === needed || count === settings.bins
  return (
    <SettingField label={say('settings.bins')} term="bins" about={fixedBecause ?? aboutBins(settings, map)}>
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          disabled={fixedBecause !== null}
          value={String(settings.bins)}
          data={COUNTS.map((count) => ({
            value: String(count),
            label: say('settings.bins.range', { bins: count }),
            disabled: !isAllowed(count),
          }))}
          onChange={(event) => onChange({ bins: Number(event.currentTarget.value) })}
        />
      )}
    </SettingField>
  )
}

function aboutBins({ scheme }: Settings, map: SegmentMap | null): string {
  const needed = map === null ? null : scoresNeeded(map)
  if (map !== null && needed !== null) return say('settings.bins.about.map', { map: ofMap(map.title), bins: needed })
  return say(scheme === 'own' ? 'settings.bins.about.own' : 'settings.bins.about')
}
