import { IconBuildingStore } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly shop: object
  }
}

/** What reports and figures say of the shop. */
export const SHOP: ScreenEntry<'shop'> = {
  name: 'shop',
  title: 'shop.title',
  group: 'report',
  icon: IconBuildingStore,
  keywords: 'shop.words',
  code: lazy(async () => (await import('./shop-screen.tsx')).ShopScreen),
}
