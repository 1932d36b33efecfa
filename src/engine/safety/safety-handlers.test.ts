import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Progress } from '../../shared/calls/progress.ts'
import { said } from '../../shared/words/said.ts'
import { addImport, emptyWorkspace, temporaryFolder } from '../database/testing/empty-workspace.ts'
import { ask, NOW } from '../testing/ask.ts'
import { safetyHandlers } from './safety-handlers.ts'
import { createShop } from './testing/shop.ts'

/** A shop with one import, and what its engine says of itself meanwhile. */
async function filledShop() {
  const shop = createShop()
  const engine = shop.open()
  await shop.importRows(engine, 'one')
  const shares: (number | null)[] = []
  const context = {
    now: NOW,
    pathOf: () => join(shop.folder, 'copy.regulars'),
    progress: ({ fraction }: Progress) => void shares.push(fraction),
  }
  return { shop, engine, context, shares }
}

it('a backup is made with its progress, listed and deleted; the window learns no path', async () => {
  const { shop, engine, context, shares } = await filledShop()
  const backup = await engine.call('safety.back-up', {}, context)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares.every((share) => share !== null && share >= 0 && share <= 1)).toBe(true)
  expect(ask(engine, 'safety.status', {}).backups).toEqual([backup])
  expect(ask(engine, 'safety.offers', {})).toMatchObject([{ number: 1, isGood: true, lacks: [] }])
  expect(JSON.stringify([backup, ask(engine, 'safety.status', {}), ask(engine, 'safety.offers', {})])).not.toContain(
    shop.folder,
  )
  expect(ask(engine, 'safety.folder-path', {})).toBe(join(shop.folder, 'shop backups'))
  expect(ask(engine, 'safety.delete-backups', {})).toEqual({ deleted: 1 })
  expect(readdirSync(join(shop.folder, 'shop backups'))).toEqual([])
})

it('a copy goes where the token leads, with its progress', async () => {
  const { shop, engine, context, shares } = await filledShop()
  const { bytes } = await engine.call('safety.save-copy', { file: 'a-token' }, context)
  expect(bytes).toBeGreaterThan(0)
  expect(shares.length).toBeGreaterThan(0)
  expect(readdirSync(shop.folder)).toContain('copy.regulars')
})

it('it is said where backups go, whether that is the usual folder, and why the last one is missing', () => {
  const workspace = emptyWorkspace()
  const problem = said('safety.fault.cancelled')
  const status = (folder: string | null) =>
    safetyHandlers(workspace, { workspacePath: workspace.path, folder }, () => problem)['safety.status']()
  expect(status(null)).toEqual({ backups: [], folder: 'shop backups', isUsualFolder: true, problem })
  const chosen = temporaryFolder()
  expect(status(chosen)).toEqual({ backups: [], folder: basename(chosen), isUsualFolder: false, problem })
})

it('a check that finds a fault has the workspace looked through when it is next opened', () => {
  const workspace = emptyWorkspace()
  let distrusted = 0
  const watched = { ...workspace, distrust: () => void distrusted++ }
  const check = () =>
    safetyHandlers(watched, { workspacePath: workspace.path, folder: null }, () => null)['safety.check']().isGood
  expect([check(), distrusted]).toEqual([true, 0])
  addImport(workspace, 1)
  workspace.database.exec("UPDATE imports SET notes = 'no JSON'")
  expect([check(), distrusted]).toEqual([false, 1])
})
