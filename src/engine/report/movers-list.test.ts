import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import { writeMoversList } from './movers-list.ts'

it('writes who moved, with empty fields for what those who came or left do not have', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-movers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'movers.csv')
  const written = await writeMoversList(
    [
      {
        id: 'a',
        from: 'Lost',
        to: 'New',
        codeBefore: '111',
        codeAfter: '511',
        monetaryBefore: 125_000,
        monetaryAfter: 0,
      },
      {
        id: 'b',
        from: null,
        to: 'New',
        codeBefore: null,
        codeAfter: '511',
        monetaryBefore: null,
        monetaryAfter: 5_000,
      },
    ],
    path,
    { words: ENGLISH, currency: 'GBP', bestIs: 'highest' },
  )
  expect(written.rows).toBe(2)
  expect(readFileSync(path, 'utf8').replace('\ufeff', '').split('\r\n')).toEqual([
    'Customer,From,To,RFM before,RFM after,Monetary before (GBP),Monetary after (GBP)',
    'a,Lost,New,111,511,12.5,0',
    'b,Joined,New,,511,,0.5',
    '',
  ])
})
