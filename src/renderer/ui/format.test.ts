import { expect, it } from 'vitest'
import { formatShare } from './format.ts'

it('never rounds a share to none or to all that is neither', () => {
  const digits = (share: number) => formatShare(share).replace(',', '.').replaceAll(/\s/g, '')
  expect([0, 1 / 20_016, 0.0005, 0.25, 0.9994, 20_015 / 20_016, 1].map(digits)).toEqual([
    '0.0%',
    '<0.1%',
    '0.1%',
    '25.0%',
    '99.9%',
    '>99.9%',
    '100.0%',
  ])
})
