import { expect, it } from 'vitest'
import { contrast, textOn } from '../../shared/format/contrast.ts'
import { TOKENS } from '../theme/tokens.ts'
import { drawStill } from './echarts.ts'
import { fieldColor, heatMap, heatMapHeight } from './heat-map.ts'

it.each(['light', 'dark'] as const)('figures can be read on every field of the %s appearance', (scheme) => {
  const tokens = TOKENS[scheme]
  expect([fieldColor(0, tokens), fieldColor(1, tokens)]).toEqual([tokens.track, tokens.accent])
  for (let part = 0; part <= 1; part += 0.05) {
    const field = fieldColor(part, tokens)
    expect(contrast(field, textOn(field))).toBeGreaterThan(4.5)
  }
})

it('every column whose fields have figures has its whole name below them', () => {
  const columns = [
    'Champions',
    'Loyal',
    'Potential Loyalist',
    'New',
    'Promising',
    'Need Attention',
    'About To Sleep',
  ].concat(['At Risk', 'Cannot Lose Them', 'Hibernating', 'Lost'])
  const rows = ['Champions', 'Not yet a customer']
  const figures = rows.map(() => columns.map((_, at) => at))
  const map = { rows, columns, values: figures, short: String, words: figures.map((row) => row.map(String)) }
  const height = heatMapHeight(map)
  expect(height).toBe(heatMapHeight({ ...map, columns: ['Lost'] }) + 24)
  const svg = drawStill(heatMap(map, TOKENS.light), 730, height)
  const texts = [...svg.matchAll(/>([^<>]+)<\/text>/g)].flatMap(([, text]) => text?.trim().split(' ') ?? [])
  expect(texts.filter((text) => /^[A-Z]/.test(text)).toSorted()).toEqual(
    ['Champions', 'Not', ...columns.flatMap((name) => name.split(' '))].toSorted(),
  )
})
