import { type ClusterCandidate, SMALLEST_SHARE } from '../../shared/model/clusters.ts'
import { said, type Text } from '../../shared/words/said.ts'

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

/** Why that candidate. */
export function reasonForChoice(chosen: ClusterCandidate, candidates: readonly ClusterCandidate[]): Text {
  const last = candidates.at(-1)?.k ?? chosen.k
  const tried =
    last === AUTO_FROM ? said('clusters.why.onlyThree') : said('clusters.why.tried', { from: AUTO_FROM, to: last })
  const { k } = chosen
  const args = { tried, k, separation: Math.round(chosen.silhouette * 100) / 100, smallest: { share: SMALLEST_SHARE } }
  if (!chosen.admissible) return said('clusters.why.allTiny', args)
  const clearer = candidates.filter(({ silhouette }) => silhouette > chosen.silhouette)
  return clearer.length === 0
    ? said('clusters.why.best', args)
    : said('clusters.why.notTiny', { ...args, clearer: { list: clearer.map((each) => String(each.k)) } })
}
