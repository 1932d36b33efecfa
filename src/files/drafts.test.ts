import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dropDraftsOfThread } from './drafts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-drafts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a draft goes with the program that ends while it writes', () => {
  const script = `
    import { readdirSync } from 'node:fs'
    import { writeWhole } from ${JSON.stringify(new URL('write-whole.ts', import.meta.url).href)}
    await writeWhole(${JSON.stringify(join(folder, 'a.csv'))}, async (file) => {
      await file.writeFile('half')
      console.log(readdirSync(${JSON.stringify(folder)}).length)
      process.exit(7)
    })`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([status, stdout.trim()]).toEqual([7, '1'])
  expect(readdirSync(folder)).toEqual([])
})

it('the drafts of a thread that was ended are removed, and those of others stay', () => {
  const mine = `.regulars-${process.pid}-3-00000000.tmp`
  const others = [`.regulars-${process.pid}-4-00000000.tmp`, `.regulars-${process.pid + 1}-3-00000000.tmp`, 'a.csv']
  for (const name of [mine, ...others]) writeFileSync(join(folder, name), '')
  dropDraftsOfThread(folder, 3)
  expect(readdirSync(folder).sort()).toEqual(others.sort())
})
