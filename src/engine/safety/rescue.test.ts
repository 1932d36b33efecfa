import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ask, NOW } from '../testing/ask.ts'
import { rescue } from './rescue.ts'
import { createShop } from './testing/shop.ts'

async function twoImports() {
  const shop = createShop()
  await shop.with(async (engine) => {
    await shop.importRows(engine, 'one')
    await engine.call('safety.back-up', {}, { now: NOW })
    await shop.importRows(engine, 'two')
  })
  return { shop, place: { workspacePath: shop.path, folder: null } }
}

it('brings back what can be read, and keeps the file as it was beside', async () => {
  const { shop, place } = await twoImports()
  const before = await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)
  const rescued = rescue(place, 'salvage', NOW)
  expect(rescued).toMatchObject({ kind: 'salvaged', lines: before, isPartial: false })
  expect(readdirSync(shop.folder)).toContain(rescued.aside)
  expect(await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)).toBe(before)
})

it('brings back a backup, and says which imports it lacks', async () => {
  const { shop, place } = await twoImports()
  const rescued = rescue(place, { restore: 1 }, NOW)
  expect(rescued).toMatchObject({ kind: 'restored', lacks: [{ file: expect.stringContaining('two') }] })
  expect(readdirSync(shop.folder)).toContain(rescued.aside)
  expect(await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)).toBe(400)
})
