import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EN } from '../src/shared/words/en/index.ts'

it('the catalogue has each text once: a second one of the same name would silently take its place', async () => {
  const folder = join(import.meta.dirname, '../src/shared/words/en')
  const files = readdirSync(folder).filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
  const names: string[] = []
  for (const file of files) {
    const catalogue: Record<string, object> = await import(join(folder, file))
    names.push(...Object.values(catalogue).flatMap((texts) => Object.keys(texts)))
  }
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.toSorted()).toEqual(Object.keys(EN).toSorted())
})
