import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace, type Workspace } from './open.ts'
import { matchesSeal, readSeal, type Seal } from './seal.ts'
import { connect } from './sqlite.ts'
import { temporaryFolder } from './testing/empty-workspace.ts'

/** What the file of a workspace says of itself once it was opened, used and closed. */
function afterUse(use: (workspace: Workspace) => void, options: Parameters<typeof openWorkspace>[1] = {}) {
  const path = join(temporaryFolder(), 'shop.regulars')
  const workspace = openWorkspace(path, options)
  workspace.database.exec("INSERT INTO customers (id, code) VALUES (1, 'ann')")
  use(workspace)
  workspace.close()
  return { path, ...look(path) }
}

function look(path: string): { seal: Seal; matches: boolean } {
  const database = connect(path, { readonly: true })
  try {
    const seal = readSeal(database) as Seal
    return { seal, matches: matchesSeal(database, path, seal) }
  } finally {
    database.close()
  }
}

it('a workspace that is closed in order is sealed as it is, and a changed bit is noticed', () => {
  const { path, seal, matches } = afterUse(() => {})
  expect([seal.isWhole, matches]).toEqual([true, true])
  const bytes = readFileSync(path)
  expect(bytes.length % seal.pages).toBe(0)
  // The last byte of a page that is not the seal's.
  const at = bytes.length - 1
  bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(path, bytes)
  expect(look(path).matches).toBe(false)
})

it('the seal is broken while somebody has the workspace open, and made anew', () => {
  const { path, seal } = afterUse((workspace) => expect(readSeal(workspace.database)?.isWhole).toBe(false))
  const workspace = openWorkspace(path)
  expect(readSeal(workspace.database)).toMatchObject({ isWhole: false, identity: seal.identity })
  workspace.database.exec("INSERT INTO customers (id, code) VALUES (2, 'bob')")
  workspace.close()
  expect(look(path)).toMatchObject({ seal: { isWhole: true, identity: seal.identity }, matches: true })
})

it('what is distrusted, or will be deleted, is not sealed', () => {
  expect(afterUse((workspace) => workspace.distrust()).seal.isWhole).toBe(false)
  expect(afterUse(() => {}, { temporary: true }).seal.isWhole).toBe(false)
})
