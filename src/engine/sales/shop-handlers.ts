import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { SHOP_CALLS } from '../../shared/calls/shop.ts'
import type { ShopView } from '../../shared/model/shop.ts'
import type { Database } from '../database/open.ts'
import { currencyOfFiles, readShop, writeShop } from '../database/shop.ts'

/** What a person said of the shop whose workspace is so called. */
export function shopHandlers(database: Database, workspace: string): EngineHandlers<keyof typeof SHOP_CALLS> {
  const view = (): ShopView => ({
    ...readShop(database),
    workspace,
    currencyOfFiles: currencyOfFiles(database),
  })
  return {
    'shop.get': view,
    'shop.set': (change) => {
      writeShop(database, { ...readShop(database), ...change })
      return view()
    },
  }
}
