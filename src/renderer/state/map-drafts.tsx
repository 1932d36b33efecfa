import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { useEvent } from '../api/use-event.ts'

type Drafts = Readonly<Record<string, SegmentMap>>

interface MapDrafts {
  /** Maps of one's own as they stand in the editor and are not stored yet, by id. */
  readonly drafts: Drafts
  /** Keeps a draft; null lets it go. */
  readonly setDraft: (id: string, draft: SegmentMap | null) => void
}

const MapDraftsContext = createContext<MapDrafts | null>(null)

/** Holds what was changed in segment maps, so that going to another screen loses nothing. */
export function MapDraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<Drafts>({})
  useEvent('workspace.changed', () => setDrafts({}))
  const setDraft = useCallback((id: string, draft: SegmentMap | null) => {
    setDrafts((old) => {
      const { [id]: _, ...rest } = old
      return draft === null ? rest : { ...rest, [id]: draft }
    })
  }, [])
  const state = useMemo(() => ({ drafts, setDraft }), [drafts, setDraft])
  return <MapDraftsContext value={state}>{children}</MapDraftsContext>
}

/** What was changed in segment maps and is not stored yet. */
export function useMapDrafts(): MapDrafts {
  const state = useContext(MapDraftsContext)
  if (state === null) throw new Error('useMapDrafts needs a MapDraftsProvider')
  return state
}
