import { useMemo } from 'react'
import { useCall } from '../api/use-call.ts'
import { say } from '../ui/words.ts'
import { useRunIfAny } from './run.tsx'

/** What somebody called the clusters of the shown result, by their numbers. */
export type OwnClusterNames = ReadonlyMap<number, string>

/** What somebody called the clusters of the shown result; empty where nobody named any. */
export function useOwnClusterNames(): OwnClusterNames {
  const { summary } = useRunIfAny()
  const { value } = useCall(
    'clusters.names',
    summary === null || summary.clusters === null ? null : { runId: summary.runId },
  )
  return useMemo(
    () => new Map((value ?? []).flatMap(({ number, name }) => (name === null ? [] : [[number, name] as const]))),
    [value],
  )
}

/** What a cluster is called: its number, and the name that somebody gave it. */
export function clusterTitle(number: number, names: OwnClusterNames): string {
  const name = names.get(number)
  return name === undefined ? say('clusters.cluster', { number }) : say('clusters.cluster.named', { number, name })
}
