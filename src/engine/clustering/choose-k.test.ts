import { describe, expect, it } from 'vitest'
import type { ClusterCandidate } from '../../shared/model/clusters.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { chooseCandidate, reasonForChoice } from './choose-k.ts'

describe('chooseCandidate', () => {
  const candidate = (k: number, silhouette: number, smallestShare: number): ClusterCandidate => ({
    k,
    silhouette,
    smallestShare,
    admissible: smallestShare >= 0.02,
    inertia: 1,
    calinskiHarabasz: 1,
    daviesBouldin: 1,
  })

  it('takes the best silhouette among those without a tiny cluster', () => {
    expect(chooseCandidate([candidate(3, 0.9, 0.001), candidate(4, 0.3, 0.1), candidate(5, 0.4, 0.02)]).k).toBe(5)
  })

  it('takes the best of all when every one has a tiny cluster', () => {
    expect(chooseCandidate([candidate(3, 0.9, 0.001), candidate(4, 0.3, 0.01)]).k).toBe(3)
  })

  it('takes the only one without a tiny cluster, whatever the others are like', () => {
    expect(chooseCandidate([candidate(3, 0.9, 0.001), candidate(4, 0.3, 0.1), candidate(5, 0.6, 0.01)]).k).toBe(4)
  })

  it('takes the fewest clusters of equals', () => {
    expect(chooseCandidate([candidate(3, 0.4, 0.1), candidate(4, 0.4, 0.1)]).k).toBe(3)
  })

  it('admits it in the reason when every one has a tiny cluster', () => {
    const tiny = [candidate(3, 0.9, 0.001), candidate(4, 0.3, 0.01)]
    expect(ENGLISH.write(reasonForChoice(chooseCandidate(tiny), tiny))).toMatch(
      /Each of these leaves some group with less than 2\.0% of the customers/,
    )
  })

  it('says which splits are clearer apart but leave a tiny cluster', () => {
    const some = [candidate(3, 0.4, 0.1), candidate(4, 0.5, 0.01), candidate(5, 0.3, 0.1)]
    expect(ENGLISH.write(reasonForChoice(chooseCandidate(some), some))).toMatch(
      /3 are clearest apart .*Splits into 4 are clearer still/,
    )
  })
})
