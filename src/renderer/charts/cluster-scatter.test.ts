import { expect, test } from 'vitest'
import type { ClusterScatter, ScatterPoint } from '../../shared/model/cluster-views.ts'
import { scatterInWords, shownPoints } from './cluster-scatter.ts'

const point = (cluster: number | null, x: number, y: number): ScatterPoint => ({
  id: `${x}`,
  name: null,
  segment: 'Champions',
  cluster,
  x,
  y,
})
const scatter: ClusterScatter = {
  x: 'recencyDays',
  y: 'monetary',
  points: [point(2, 0, 50), point(1, 3, 10), point(2, 4, 0), point(1, 5, -20), point(null, 6, 1)],
  customers: 5,
  components: null,
}
const counts = (shown: ReturnType<typeof shownPoints>) =>
  shown.groups.map(({ cluster, points }) => [cluster, points.length])

test('a logarithmic axis leaves out what is 0 or less, and says how many', () => {
  const shown = shownPoints(scatter, true)
  expect(shown.leftOut).toBe(2)
  expect(counts(shown)).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ])
})

test('0 days stay on their axis, which is never logarithmic', () => {
  expect(shownPoints(scatter, true).groups.at(-1)?.points[0]?.x).toBe(0)
})

test('a linear axis shows everybody', () => {
  const shown = shownPoints(scatter, false)
  expect(shown.leftOut).toBe(0)
  expect(counts(shown)).toEqual([
    [0, 1],
    [1, 2],
    [2, 2],
  ])
})

test('the measures are called what they count', () => {
  const asked = { ...scatter, x: 'frequency' } as const
  expect(scatterInWords(asked, { frequency: 'lines', monetary: 'margin' })).toMatch(
    /^Margin \(up\) and Lines \(across\) of 5 customers/,
  )
})
