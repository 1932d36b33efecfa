import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { command } from './testing/command.ts'

/** A workspace with two imports, a backup after each. */
async function shop() {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-cli-safety-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const workspace = join(folder, 'shop.regulars')
  for (const name of ['one', 'two']) {
    const file = join(folder, `${name}.csv`)
    writeFileSync(file, `Order,Customer,Date,Amount\n${name}1,ann,2024-01-01,5\n${name}2,bob,2024-02-01,6\n`)
    expect((await command(file, '--workspace', workspace)).code).toBe(0)
  }
  const run = async (...options: string[]) => (await command('--workspace', workspace, ...options)).out
  return { folder, run }
}

it('lists backups with what they lack, and brings one back', async () => {
  const { folder, run } = await shop()
  const table = await run('--backups')
  expect(table).toMatch(/\n +Backup +Made +State +Imports +imports +File\n/)
  expect(table).toMatch(/\n +2 .+ good +2 +None +shop backup 2 /)
  expect(table).toMatch(/\n +1 .+ good +1 +two\.csv +shop backup 1 /)
  const restored = await run('--restore', '1')
  expect(restored).toMatch(/^The workspace is now as in shop backup 1 .*\n/)
  const aside = /kept as (.*)\.\n/.exec(restored)?.[1]
  expect(readdirSync(folder)).toContain(aside)
  expect(restored).toMatch(/\nNot in it: two\.csv, imported .*\.\n$/)
})

it('brings everything of a whole file into a new one', async () => {
  const { folder, run } = await shop()
  const salvaged = await run('--salvage', join(folder, 'new.regulars'))
  expect(salvaged).toMatch(/4 lines.*\nEverything could be read\.\n$/)
})
