import { NativeSelect } from '@mantine/core'
import type { SegmentMap } from '../../../../shared/model/segment-map.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { scoresNeeded } from '../../../../shared/segment-maps/fit-map.ts'
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
    <SettingField label="Number of scores" term="bins" about={fixedBecause ?? aboutBins(settings, map)}>
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          disabled={fixedBecause !== null}
          value={String(settings.bins)}
          data={COUNTS.map((count) => ({
            value: String(count),
            label: `1 to ${count}`,
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
  if (needed !== null) {
    return `The map “${map?.title}” is written for ${needed} scores. For another number choose Low, mid, high, Five tiers, or a map of your own.`
  }
  return scheme === 'own'
    ? 'For a measure without own thresholds; where you set them, they decide.'
    : 'How finely each measure is cut. Five is usual.'
}
