import { say } from '../ui/words.ts'

/** A cluster as charts name it: its number, and its name where it has one. `names` are of the clusters, cluster 1 first. */
export function clusterName(number: number, names: readonly string[]): string {
  const name = names[number - 1]
  return name === undefined ? say('clusters.cluster', { number }) : say('clusters.cluster.named', { number, name })
}
