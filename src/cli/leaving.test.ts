import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLeaving } from './leaving.ts'

/** A folder with these files. */
function folderOf(...names: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-leaving-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (...more: readonly string[]) => {
    for (const name of more) writeFileSync(join(folder, name), '')
  }
  write(...names)
  return { folder, write, left: () => readdirSync(folder).sort() }
}

const MADE = ['-wal', '-shm', '-journal', '-lock'].map((end) => `new.regulars${end}`)

it('removes a workspace that a command made and that nothing came into', () => {
  const { folder, write, left } = folderOf('sales.csv')
  const leaving = createLeaving({ workspace: join(folder, 'new.regulars'), out: null })
  write('new.regulars', ...MADE)
  leaving.leave()
  expect(left()).toEqual(['sales.csv'])
})

it('keeps one that was there before, and one that something came into', () => {
  const { folder, write, left } = folderOf('old.regulars')
  createLeaving({ workspace: join(folder, 'old.regulars'), out: null }).leave()
  const leaving = createLeaving({ workspace: join(folder, 'new.regulars'), out: null })
  write('new.regulars')
  leaving.keep()
  leaving.leave()
  expect(left()).toEqual(['new.regulars', 'old.regulars'])
})

it('removes the folder of a temporary workspace only where the thread could not', async () => {
  const { folder, left } = folderOf()
  mkdirSync(join(folder, 'temporary'))
  writeFileSync(join(folder, 'temporary', 'temporary.regulars'), '')
  const leaving = createLeaving({ workspace: null, out: null })
  leaving.temporary(join(folder, 'temporary', 'temporary.regulars'))
  leaving.leave()
  expect(left()).toEqual(['temporary'])
  await leaving.leaveBroken(1)
  expect(left()).toEqual([])
})

it('forgets the lock of an ended thread on a workspace that stays', async () => {
  const { folder, left } = folderOf('old.regulars', 'old.regulars-lock')
  await createLeaving({ workspace: join(folder, 'old.regulars'), out: null }).leaveBroken(1)
  expect(left()).toEqual(['old.regulars'])
})

it('never throws, whatever is there no more', async () => {
  const gone = join(tmpdir(), 'regulars-never-there')
  const leaving = createLeaving({ workspace: join(gone, 'new.regulars'), out: join(gone, 'report.xlsx') })
  leaving.temporary(join(gone, 'temporary', 'temporary.regulars'))
  leaving.leave()
  await leaving.leaveBroken(1)
  expect(existsSync(gone)).toBe(false)
})
