import { expect, it } from 'vitest'
import { ENGLISH } from '../shared/words/english.ts'
import { nothingDone } from './what-is-done.ts'

const written = (done: ReturnType<typeof nothingDone>) => done.texts().map(ENGLISH.write).join(' ')

it('says what stays of a command that failed', () => {
  const done = nothingDone('/somewhere/shop.regulars')
  expect(written(done)).toBe('')
  done.imported('a.csv')
  expect(written(done)).toBe(
    'a.csv is in shop.regulars already. The result is not: give the same command again. Rows that are there are not counted twice.',
  )
  done.imported('b.csv')
  done.stored(7)
  done.written('report.xlsx')
  expect(written(done)).toBe(
    'a.csv and b.csv are in shop.regulars already. The result is stored there as run 7. report.xlsx is written.',
  )
})

it('says of a temporary workspace only what was written elsewhere', () => {
  const done = nothingDone(null)
  done.imported('a.csv')
  done.stored(1)
  expect(written(done)).toBe('')
  done.written('report.xlsx')
  expect(written(done)).toBe('report.xlsx is written.')
})
