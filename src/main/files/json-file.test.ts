import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonFile } from './json-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-json-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const schema = z.strictObject({ size: z.int() })

it('gives back what was written, and leaves nothing beside it', () => {
  const file = jsonFile(join(folder, 'deep', 'a.json'), schema, { size: 0 })
  expect(file.read()).toEqual({ size: 0 })
  file.write({ size: 3 })
  file.write({ size: 4 })
  expect(file.read()).toEqual({ size: 4 })
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.json'])
})

it.each(['', '{', 'null', '{"size":"3"}', '{"size":3,"more":1}'])(
  'gives the fallback for a file that holds %j',
  (text) => {
    const path = join(folder, 'a.json')
    writeFileSync(path, text)
    expect(jsonFile(path, schema, { size: 9 }).read()).toEqual({ size: 9 })
  },
)
