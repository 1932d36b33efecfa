import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { copyOf } from '../../../shared/segment-maps/copy-map.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useMapDrafts } from '../../state/map-drafts.tsx'
import { useRun } from '../../state/run.tsx'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say, words } from '../../ui/words.ts'
import { MapList } from './map-list.tsx'
import styles from './maps.module.css'
import { OwnMap } from './own-map.tsx'
import { ShippedMap } from './shipped-map.tsx'

/** The segment maps: those that come with Regulars to look at and to copy, and one's own to change. */
export function MapsScreen() {
  const { go } = useView()
  const { history, retry } = useRun()
  const { drafts, setDraft } = useMapDrafts()
  const maps = useCall('maps.list', {})
  const [chosen, setChosen] = useState(history.now.map)
  const [error, setError] = useState<AppError | null>(null)

  const all = maps.value === null ? [] : [...maps.value.own, ...maps.value.shipped]
  const map = all.find(({ id }) => id === chosen) ?? all[0]
  const isOwn = map !== undefined && maps.value?.own.some(({ id }) => id === map.id) === true

  const store = async (next: SegmentMap) => {
    const result = await call('maps.save', { map: next })
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    setDraft(next.id, null)
    setChosen(next.id)
    maps.reload()
    if (next.id === history.now.map) retry()
  }
  const remove = async (id: string) => {
    const result = await call('maps.delete', { id })
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    setDraft(id, null)
    maps.reload()
  }
  const bringIn = async () => {
    const files = await call('file.open-dialog', { kind: 'json' })
    if (!files.ok) return setError(files.error)
    const [file] = files.value
    if (file === undefined) return
    const result = await call('maps.import', { file: file.token })
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    setDraft(result.value.id, null)
    setChosen(result.value.id)
    maps.reload()
  }

  return (
    <Page
      title={say('screens.maps')}
      subtitle={rich('maps.about', {}, { term: (parts) => <Term name="map">{parts}</Term> })}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void bringIn()}>
            {say('maps.import')}
          </Button>
          <Button variant="default" onClick={() => go({ name: 'segments' })}>
            {say('common.backToSegments')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        {maps.error !== null && <ErrorState error={maps.error} onRetry={maps.reload} />}
        {maps.value === null || map === undefined ? (
          maps.error === null && <Busy words={say('maps.reading')} />
        ) : (
          <div className={styles.maps}>
            <MapList
              maps={maps.value}
              chosen={map.id}
              used={history.now.map}
              edited={Object.keys(drafts)}
              onChoose={setChosen}
            />
            {isOwn ? (
              <OwnMap
                key={map.id}
                stored={map}
                draft={drafts[map.id] ?? map}
                onDraft={(next) => setDraft(map.id, next)}
                onSave={(next) => void store(next)}
                onCopy={() => void store(copyOf(map, all, words))}
                onDelete={() => void remove(map.id)}
              />
            ) : (
              <ShippedMap key={map.id} map={map} onCopy={() => void store(copyOf(map, all, words))} />
            )}
          </div>
        )}
      </div>
    </Page>
  )
}
