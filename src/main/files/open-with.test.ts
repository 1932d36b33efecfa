import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import type { Text } from '../../shared/words/said.ts'
import { createFileTokens } from './file-tokens.ts'
import { createOpenWith } from './open-with.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-open-with-'))
  for (const name of ['a.csv', 'b.csv', 'shop.regulars']) writeFileSync(inFolder(name), 'x')
  for (const name of ['exports.csv', 'folder.regulars']) mkdirSync(inFolder(name))
})
afterEach(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => join(folder, name)

function started(...names: readonly string[]) {
  const tell = vi.fn((_text: Text) => {})
  const openWith = createOpenWith({ first: names.map(inFolder), tokens: createFileTokens(), tell })
  const target = { openWorkspace: vi.fn(), deliver: vi.fn(), focusWindow: vi.fn() }
  return { openWith, tell, target, told: () => tell.mock.calls.flat().map(ENGLISH.write).join('\n') }
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name)

it('passes over a folder that is named like a file, says so, and gives the files beside it', () => {
  const { openWith, told } = started('exports.csv', 'a.csv', 'missing.csv')
  expect(names(openWith.take())).toEqual(['a.csv'])
  expect(told()).toMatch(/"exports.csv" is not a file that can be read.*\n"missing.csv" is not/)
})

it('goes on after a folder was given to a second start', () => {
  const { openWith, target, tell, told } = started()
  openWith.connect(target)
  openWith.take()
  openWith.opened([inFolder('exports.csv')])
  expect(target.deliver).not.toHaveBeenCalled()
  expect(told()).toMatch(/^"exports.csv" is not a file/)
  openWith.opened([inFolder('b.csv')])
  expect(names(target.deliver.mock.lastCall?.[0])).toEqual(['b.csv'])
  expect(tell).toHaveBeenCalledTimes(1)
})

it('keeps what comes before the window has asked', () => {
  const { openWith, target } = started('a.csv')
  openWith.opened([inFolder('b.csv')])
  openWith.connect(target)
  openWith.opened([inFolder('a.csv')])
  expect(names(openWith.take())).toEqual(['a.csv', 'b.csv', 'a.csv'])
  expect(target.deliver).not.toHaveBeenCalled()
})

it('opens a workspace that is a file, and says which is none', () => {
  const { openWith, target, told } = started('folder.regulars', 'shop.regulars')
  expect(openWith.firstWorkspace()).toBe(inFolder('shop.regulars'))
  expect(told()).toMatch(/^"folder.regulars" is not a workspace/)
  openWith.connect(target)
  openWith.opened([inFolder('missing.regulars')])
  expect(target.openWorkspace).not.toHaveBeenCalled()
  openWith.opened([inFolder('shop.regulars')])
  expect(target.openWorkspace).toHaveBeenCalledExactlyOnceWith(inFolder('shop.regulars'))
})

it('throws for no name there can be', () => {
  const { openWith, tell } = started()
  openWith.opened([`/${'x'.repeat(5_000)}.csv`, 'a\0b.csv', '/proc/self/mem.csv'])
  expect(openWith.take()).toEqual([])
  expect(tell).toHaveBeenCalledTimes(3)
})
