import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Disk, writeAtomically } from './atomic-write.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulars-atomic-'))
  path = join(folder, 'out.csv')
  await writeFile(path, 'old')
})
afterEach(() => rm(folder, { recursive: true }))

const failure = (code: string) => Object.assign(new Error(code), { code })
const realDisk: Disk = { open: (name) => open(name, 'wx'), rename }

async function expectOldFileAlone(): Promise<void> {
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['out.csv'])
}

it('replaces the file and gives its size', async () => {
  expect(await writeAtomically(path, (file) => file.writeFile('newer'))).toBe(5)
  expect(await readFile(path, 'utf8')).toBe('newer')
  expect(await readdir(folder)).toEqual(['out.csv'])
})

it('keeps the old file and removes its own when writing fails', async () => {
  const half = writeAtomically(path, async (file) => {
    await file.writeFile('half')
    throw new Error('the list broke off')
  })
  await expect(half).rejects.toThrow('the list broke off')
  await expectOldFileAlone()
})

it('says that the disk is full', async () => {
  const full = writeAtomically(path, () => Promise.reject(failure('ENOSPC')))
  await expect(full).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining('out.csv') })
  await expectOldFileAlone()
})

it('names the folder that is missing', async () => {
  const missing = join(folder, 'not here', 'out.csv')
  await expect(writeAtomically(missing, (file) => file.writeFile('x'))).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining('not here'),
  })
})

it('does not take the place of a folder', async () => {
  await mkdir(join(folder, 'sub'))
  const onFolder = writeAtomically(join(folder, 'sub'), (file) => file.writeFile('x'))
  await expect(onFolder).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining('is a folder'),
  })
})

it('tries again while a scanner holds the file', async () => {
  let tries = 0
  const disk: Disk = {
    ...realDisk,
    rename: async (from, to) => {
      tries += 1
      if (tries < 3) throw failure('EBUSY')
      await rename(from, to)
    },
  }
  await writeAtomically(path, (file) => file.writeFile('new'), disk)
  expect(tries).toBe(3)
  expect(await readFile(path, 'utf8')).toBe('new')
})

it('gives up on a file that stays open in Excel, and says so', async () => {
  let tries = 0
  const disk: Disk = {
    ...realDisk,
    rename: () => {
      tries += 1
      return Promise.reject(failure('EPERM'))
    },
  }
  await expect(writeAtomically(path, (file) => file.writeFile('new'), disk)).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining('Excel'),
  })
  expect(tries).toBeLessThan(10)
  await expectOldFileAlone()
})

it('says when the folder may not be written to', async () => {
  const disk: Disk = { ...realDisk, open: () => Promise.reject(failure('EACCES')) }
  await expect(writeAtomically(path, (file) => file.writeFile('new'), disk)).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining(folder),
  })
})
