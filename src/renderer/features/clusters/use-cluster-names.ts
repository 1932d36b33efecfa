import { useMemo } from 'react'
import type { ClusterName, OwnClusterName } from '../../../shared/model/cluster-views.ts'
import type { ClusterProfile } from '../../../shared/model/clusters.ts'
import { useCall } from '../../api/use-call.ts'
import { words as writing } from '../../ui/words.ts'

/** The words of a cluster: one's own, else those that the figures give. */
export interface ClusterWords {
  readonly number: number
  /** Empty while nothing is known yet. */
  readonly name: string
  readonly sentence: string | null
  readonly own: OwnClusterName | null
}

/** The words of every cluster of a run, in the order of the profiles; `given` are those of the figures once they are there. */
export function useClusterNames(
  runId: number,
  profiles: readonly ClusterProfile[],
  given: readonly ClusterName[] | null,
): { readonly words: readonly ClusterWords[]; readonly reload: () => void } {
  const { value, reload } = useCall('clusters.names', { runId })
  const words = useMemo(
    () =>
      profiles.map(({ number }) => {
        const own = value?.find((one) => one.number === number) ?? null
        const figures = given?.find((one) => one.number === number)
        return {
          number,
          name: own?.name ?? (figures === undefined ? '' : writing.write(figures.name)),
          sentence: own?.sentence ?? (figures === undefined ? null : writing.write(figures.sentence)),
          own,
        }
      }),
    [profiles, value, given],
  )
  return { words, reload }
}
