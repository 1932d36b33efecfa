import { expect, it } from 'vitest'
import { CLUSTER_FEATURES } from '../model/cluster-settings.ts'
import { sheetOf } from '../model/sheet-of.ts'
import { FEATURE_WORDS, isCircular, isLogged } from './feature-words.ts'

it('skewed features enter as logarithms; measures do not where they enter as scores, and none where all enter as they are', () => {
  for (const feature of CLUSTER_FEATURES) {
    const { isSkewed } = FEATURE_WORDS[feature]
    const isMeasure = ['recency', 'frequency', 'monetary'].includes(feature)
    expect([feature, isLogged(feature, 'log'), isLogged(feature, 'scores'), isLogged(feature, 'raw')]).toEqual([
      feature,
      isSkewed,
      isSkewed && !isMeasure,
      false,
    ])
  }
  expect(CLUSTER_FEATURES.filter((feature) => !FEATURE_WORDS[feature].isSkewed)).not.toHaveLength(0)
})

it('only weekdays and hours go round', () => {
  expect(CLUSTER_FEATURES.filter(isCircular).sort()).toEqual(['hour', 'weekday'])
})

it('a text file has no sheet but itself', () => {
  expect([sheetOf({ file: 'a.csv', sheet: 'a.csv' }), sheetOf({ file: 'a.xlsx', sheet: 'May' })]).toEqual(['', 'May'])
})
