import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createShop } from './safety/testing/shop.ts'
import { safetyHandlers } from './safety-handlers.ts'
import { NOW } from './testing/workbench.ts'

/** The handlers over a shop with one import, and what they say of themselves meanwhile. */
async function filledShop() {
  const shop = createShop()
  const engine = shop.open()
  await shop.importRows(engine, 'one')
  const shares: (number | null)[] = []
  const context = {
    now: NOW,
    signal: new AbortController().signal,
    pathOf: () => join(shop.folder, 'copy.regulars'),
    progress: ({ fraction }: { fraction: number | null }) => void shares.push(fraction),
  }
  return { shop, handlers: safetyHandlers(engine), context, shares }
}

it('a backup is made with its progress, listed and deleted; the window learns no path', async () => {
  const { shop, handlers, context, shares } = await filledShop()
  const backup = await handlers['safety.back-up']({}, context)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares.every((share) => share !== null && share >= 0 && share <= 1)).toBe(true)
  expect(handlers['safety.status']().backups).toEqual([backup])
  expect(handlers['safety.offers']()).toMatchObject([{ number: 1, isGood: true, lacks: [] }])
  expect(JSON.stringify([backup, handlers['safety.status'](), handlers['safety.offers']()])).not.toContain(shop.folder)
  expect(handlers['safety.folder-path']()).toBe(join(shop.folder, 'shop backups'))
  expect(handlers['safety.delete-backups']()).toEqual({ deleted: 1 })
  expect(readdirSync(join(shop.folder, 'shop backups'))).toEqual([])
})

it('a copy goes where the token leads, with its progress', async () => {
  const { shop, handlers, context, shares } = await filledShop()
  const { bytes } = await handlers['safety.save-copy']({ file: 'a-token' } as never, context)
  expect(bytes).toBeGreaterThan(0)
  expect(shares.length).toBeGreaterThan(0)
  expect(readdirSync(shop.folder)).toContain('copy.regulars')
})
