import { type ClusterCandidate, SMALLEST_SHARE } from '../../shared/model/clusters.ts'

/** The fewest clusters that the automatic choice takes: two say little, though the silhouette nearly always likes them best. */
export const AUTO_FROM = 3

/** The most clusters that the automatic choice takes: more than these nobody can plan for. */
export const AUTO_TO = 8

/** The candidate with the best silhouette among the admissible; among all when none is. Of equals, the fewest clusters. */
export function chooseCandidate(candidates: readonly ClusterCandidate[]): ClusterCandidate {
  const admissible = candidates.filter((candidate) => candidate.admissible)
  const eligible = admissible.length > 0 ? admissible : candidates
  return eligible.reduce((best, candidate) => (candidate.silhouette > best.silhouette ? candidate : best))
}

/** Why that candidate, in a plain sentence. */
export function reasonForChoice(chosen: ClusterCandidate, candidates: readonly ClusterCandidate[]): string {
  const last = candidates.at(-1)?.k ?? chosen.k
  const tried =
    last === AUTO_FROM
      ? 'Only three different kinds of customer were found'
      : `From ${AUTO_FROM} to ${last} groups were tried`
  const score = `separation ${chosen.silhouette.toFixed(2)}, where 1 is apart and 0 is overlapping`
  const smallest = `${SMALLEST_SHARE * 100}% of the customers`
  const clearer = candidates.filter(({ silhouette }) => silhouette > chosen.silhouette).map(({ k }) => k)
  if (chosen.admissible && clearer.length > 0) {
    return `${tried}; of those in which no group is smaller than ${smallest}, ${chosen.k} are clearest apart (${score}). Splits into ${clearer.join(', ')} are clearer still, but leave a tiny group.`
  }
  return chosen.admissible
    ? `${tried}; with ${chosen.k}, customers are most like their own group and least like the next one (${score}), and no group is smaller than ${smallest}.`
    : `${tried}; each of these leaves some group with less than ${smallest}, so the ${chosen.k} that are clearest apart were taken all the same (${score}).`
}
