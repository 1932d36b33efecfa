import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Progress } from '../../shared/calls/progress.ts'
import { ask, NOW } from '../testing/ask.ts'
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
