import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { findMap } from '../../shared/segment-maps/index.ts'
import { ask, runOf } from '../testing/ask.ts'
import { compute, smallShop } from '../testing/small-shop.ts'

const OWN: SegmentMap = {
  id: 'mine',
  title: 'Mine',
  about: 'Recent or not.',
  segments: [
    { name: 'Here', color: '#112233', meaning: 'Here.', action: 'Thank.' },
    { name: 'Gone', color: '#445566', meaning: 'Gone.', action: 'Write.' },
  ],
  rules: [
    { segment: 'Here', r: [3, 5] },
    { segment: 'Here', r: [4, 4], f: [1, 2] },
    { segment: 'Gone', r: [1, 1] },
  ],
}

describe('a map of one’s own', () => {
  it('is stored, used, exported, imported and deleted', async () => {
    const { engine, folder, ...bench } = await smallShop()
    await engine.call('maps.save', { map: OWN })
    expect(ask(engine, 'maps.list', {}).own).toEqual([OWN])
    const run = compute({ engine, folder, ...bench }, { map: 'mine' })
    expect(run.segments.map(({ name, customers }) => [name, customers])).toEqual([
      ['Here', 15],
      ['Gone', 5],
      ['Others', 5],
    ])

    const path = join(folder, 'mine.json')
    await engine.call('maps.export', { id: 'mine', file: path })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ format: 'regulars-segment-map', version: 1, map: OWN })
    await engine.call('maps.delete', { id: 'mine' })
    expect(ask(engine, 'maps.list', {}).own).toEqual([])
    expect(runOf(engine, run.runId).summary.map).toEqual(OWN)
    expect(await engine.call('maps.import', { file: path })).toEqual(OWN)
    expect(ask(engine, 'maps.list', {}).own).toEqual([OWN])

    const changed = { ...OWN, about: 'Another one.' }
    await engine.call('maps.save', { map: changed })
    expect(await engine.call('maps.import', { file: path })).toMatchObject({ id: 'mine-copy', title: 'Mine, copy' })
    expect(ask(engine, 'maps.list', {}).own.map(({ about }) => about)).toEqual(['Another one.', 'Recent or not.'])
    await engine.call('maps.import', { file: path, clash: 'replace' })
    expect(ask(engine, 'maps.list', {}).own.map(({ about }) => about)).toEqual(['Recent or not.', 'Recent or not.'])
  })

  it('cannot take the place of one that is shipped', async () => {
    const { engine } = await smallShop()
    await expect(engine.call('maps.save', { map: { ...OWN, id: 'ten-rf' } })).rejects.toThrow(/comes with Regulars/)
    await expect(engine.call('maps.delete', { id: 'ten-rf' })).rejects.toThrow(/comes with Regulars/)
    await expect(engine.call('maps.delete', { id: 'mine' })).rejects.toThrow(/no map “mine”/)
  })

  it('is judged by its codes and by the customers of a run', async () => {
    const bench = await smallShop()
    const { runId } = compute(bench)
    const report = ask(bench.engine, 'maps.check', { map: OWN, runId: runId })
    expect(report).toMatchObject({ shadowed: [1], unnamed: [], unreachable: [], byRule: [15, 0, 5] })
    expect(report.uncovered).toHaveLength(25)
    expect(report.customers).toEqual([
      { name: 'Here', customers: 15 },
      { name: 'Gone', customers: 5 },
      { name: 'Others', customers: 5 },
    ])
    expect(ask(bench.engine, 'maps.check', { map: OWN, runId: null })).toMatchObject({ customers: null, byRule: null })
  })

  it.each([
    ['not JSON', 'hello', /is not a segment map/],
    ['another form', '{"rules":[]}', /a mistake at format/],
    [
      'a newer version',
      JSON.stringify({ format: 'regulars-segment-map', version: 2, map: OWN }),
      /a mistake at version/,
    ],
    [
      'a range the wrong way round',
      JSON.stringify({
        format: 'regulars-segment-map',
        version: 1,
        map: { ...OWN, rules: [{ segment: 'Here', r: [5, 3] }] },
      }),
      /a mistake at map\.rules\.0\.r\./,
    ],
  ])('is not read from %s', async (_, text, sentence) => {
    const bench = await smallShop()
    const path = bench.write('map.json', text)
    await expect(bench.engine.call('maps.import', { file: path })).rejects.toThrow(sentence)
    expect(ask(bench.engine, 'maps.list', {}).own).toEqual([])
  })
})

it('shipped maps can be saved under another id', async () => {
  const bench = await smallShop()
  await bench.engine.call('maps.save', { map: { ...findMap('eleven-rfm'), id: 'eleven-mine', title: 'Copy' } })
  expect(compute(bench, { map: 'eleven-mine' }).segments.map((each) => each.customers)).toEqual(
    compute(bench).segments.map((each) => each.customers),
  )
})
