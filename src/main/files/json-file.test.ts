import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { jsonFile } from './json-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-json-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const schema = z.strictObject({ size: z.int() })

it('gives back what was written, and leaves nothing beside it', () => {
  const onFault = vi.fn()
  const file = jsonFile(join(folder, 'deep', 'a.json'), schema, { size: 0 }, onFault)
  expect(file.read()).toEqual({ size: 0 })
  file.write({ size: 3 })
  file.write({ size: 4 })
  expect(file.read()).toEqual({ size: 4 })
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.json'])
  expect(onFault).not.toHaveBeenCalled()
})

it.each(['', '{', 'null', '{"size":"3"}', '{"size":3,"more":1}'])(
  'gives the fallback for a file that holds %j, and says so',
  (text) => {
    const path = join(folder, 'a.json')
    writeFileSync(path, text)
    const onFault = vi.fn()
    expect(jsonFile(path, schema, { size: 9 }, onFault).read()).toEqual({ size: 9 })
    expect(onFault).toHaveBeenCalledExactlyOnceWith('read', path, expect.any(Error))
  },
)

it('gives the fallback for a folder of its name, which stays, and keeps what it could not write', () => {
  const path = join(folder, 'a.json')
  mkdirSync(join(path, 'kept'), { recursive: true })
  const onFault = vi.fn()
  const file = jsonFile(path, schema, { size: 9 }, onFault)
  expect(file.read()).toEqual({ size: 9 })
  file.write({ size: 4 })
  expect(file.read()).toEqual({ size: 4 })
  expect(onFault.mock.calls.map(([what]) => what)).toEqual(['read', 'write'])
  expect(readdirSync(folder)).toEqual(['a.json'])
  rmSync(path, { recursive: true })
  file.write({ size: 5 })
  expect(jsonFile(path, schema, { size: 9 }, onFault).read()).toEqual({ size: 5 })
})

it.runIf(process.platform !== 'win32')('does not wait for a pipe of its name', () => {
  const path = join(folder, 'a.json')
  execFileSync('mkfifo', [path])
  const onFault = vi.fn()
  expect(jsonFile(path, schema, { size: 9 }, onFault).read()).toEqual({ size: 9 })
  expect(onFault).toHaveBeenCalledExactlyOnceWith('read', path, expect.any(Error))
})

it('does not throw where its folder cannot be made', () => {
  writeFileSync(join(folder, 'taken'), '')
  const onFault = vi.fn()
  const file = jsonFile(join(folder, 'taken', 'a.json'), schema, { size: 9 }, onFault)
  file.write({ size: 4 })
  expect(file.read()).toEqual({ size: 4 })
  expect(onFault).toHaveBeenCalledExactlyOnceWith('write', expect.any(String), expect.any(Error))
})
