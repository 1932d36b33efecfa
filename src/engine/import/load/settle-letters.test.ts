import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

/** One row for each letter, of 10 each or, where the letter is small, less than nothing. */
const rows = (letters: string) =>
  [...letters].map((letter, at) => {
    const amount = letter === letter.toLowerCase() ? -10 : 10
    return `${at + 1},${['Ann', 'Bob', 'Cat'][at % 3]},2026-01-${10 + at},${letter.toUpperCase()},${amount}`
  })

const load = async (heading: string, letters: string, answers = {}) => {
  const bench = createWorkbench()
  const text = [`Order,Customer,Date,${heading},Amount`, ...rows(letters)].join('\n')
  await bench.import(bench.write('a.csv', text), { answers })
  const { orders, revenue } = computeRun(bench.engine).summary
  return [orders, (revenue ?? 0) / 10_000]
}

describe('single letters for what kind of row each is', () => {
  it.each([
    ['Type', 'SSSSSR', 5, 40],
    ['Tran Type', 'SSSSSSRR', 6, 40],
    ['Doc Type', 'IIIIIIR', 6, 50],
    ['Txn', 'SSSrrr', 3, 0],
    ['Type', 'SSSSc', 4, 30],
    ['Size', 'SSSSSR', 6, 60],
    ['Product Type', 'SSSSSR', 6, 60],
    ['Type', 'SMSLM', 5, 50],
    ['Sale Type', 'WWWWR', 5, 50],
  ])('in %s, %s: %i orders', async (heading, letters, orders, revenue) => {
    expect(await load(heading, letters)).toEqual([orders, revenue])
  })

  it.each([
    ['Type', 'SSSRRR', 'r', [3, 0]],
    ['Tran Type', 'SSSSSV', 'v', [5, 50]],
    ['Txn', 'SSSSC', 'c', [4, 30]],
    ['Doc Type', 'IIIIC', 'c', [4, 30]],
  ])('in %s, %s are asked about', async (heading, letters, letter, figures) => {
    const id = `status:${letter}`
    await expect(load(heading, letters)).rejects.toMatchObject({
      code: 'open-question',
      question: { id, preset: null },
    })
    expect(await load(heading, letters, { [id]: letter === 'v' ? 'cancelled' : 'return' })).toEqual(figures)
  })

  it('are understood where they stand far down alone', async () => {
    const bench = createWorkbench()
    const many = Array.from({ length: 1_500 }, (_, at) => `${at},${'ABC'[at % 3]}nn,2026-01-${10 + (at % 20)},S,10`)
    const text = ['Order,Customer,Date,Tran Type,Amount', ...many, '2000,Ann,2026-02-01,R,10'].join('\n')
    await bench.import(bench.write('a.csv', text))
    expect(computeRun(bench.engine).summary).toMatchObject({ orders: 1_500, revenue: 149_900_000 })
  })
})
