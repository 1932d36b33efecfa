import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import { said } from '../../shared/words/said.ts'
import { openWorkspace } from './open.ts'
import { ownMaps, storeMap } from './segment-maps.ts'
import { parseStored } from './stored-json.ts'

const codeOf = (act: () => unknown) => {
  try {
    act()
    return 'nothing was thrown'
  } catch (thrown) {
    return thrown instanceof RegularsError ? `${thrown.code}: ${thrown.message}` : String(thrown)
  }
}

const MAP = said('refusal.stored.map')

it('gives what was stored', () => {
  expect(parseStored<{ a: number }>('{"a":1,"b":2}', MAP, ['a'])).toEqual({ a: 1, b: 2 })
  expect(parseStored<number[]>('[1]', MAP, 'list')).toEqual([1])
})

it.each(['', '{"a":1', '{"a":1}\u0000', 'null', '7', '"a"', '[]', '{"b":1}'])('says what %j was to be', (text) => {
  expect(codeOf(() => parseStored<{ a: number }>(text, MAP, ['a']))).toMatch(
    /^workspace-damaged: .*a segment map cannot be read/,
  )
})

it.each(['{}', 'null', '"list"'])('takes %s for no list', (text) => {
  expect(codeOf(() => parseStored<number[]>(text, MAP, 'list'))).toMatch(/^workspace-damaged/)
})

it('is how a damaged map is told of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-stored-'))
  const { database, close } = openWorkspace(join(folder, 'shop.regulars'))
  onTestFinished(() => {
    close()
    rmSync(folder, { recursive: true })
  })
  const [map] = SEGMENT_MAPS
  if (map) storeMap(database, { ...map, id: 'own' })
  expect(ownMaps(database)).toHaveLength(1)
  database.exec('UPDATE segment_maps SET body = substr(body, 1, 40)')
  expect(codeOf(() => ownMaps(database))).toMatch(/^workspace-damaged: .*a segment map/)
})
