import { Button } from '@mantine/core'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { useSave } from '../../api/use-save.ts'
import { useRun } from '../../state/run.tsx'
import { useView } from '../../state/view.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { ofMap, say } from '../../ui/words.ts'

/** What can be done with a map that is stored: use it, and write it to a file. */
export function MapActions({ map, disabled = false }: { readonly map: SegmentMap; readonly disabled?: boolean }) {
  const { history, change } = useRun()
  const { go } = useView()
  const save = useSave('maps.export')
  const use = () => {
    const { bins, frozenRun } = history.now
    const needed = frozenRun === null ? (scoresNeeded(map) ?? bins) : bins
    change({ type: 'change', change: needed === bins ? { map: map.id } : { map: map.id, bins: needed } })
    go({ name: 'segments' })
  }
  return (
    <>
      <SaveOutcome save={save} words={(file) => say('maps.exported', { file })} />
      <Button
        size="compact-sm"
        variant="default"
        disabled={disabled}
        onClick={() =>
          void save.start(say('maps.export.file', { title: ofMap(map.title) }), 'json', (file) => ({
            id: map.id,
            file,
          }))
        }
      >
        {say('maps.export')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={disabled || history.now.map === map.id} onClick={use}>
        {say(history.now.map === map.id ? 'maps.used' : 'maps.use')}
      </Button>
    </>
  )
}
