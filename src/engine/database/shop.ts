import { type Hemisphere, type Shop, UNKNOWN_SHOP } from '../../shared/model/shop.ts'
import type { Database } from './open.ts'

/** What a person said of the shop. */
export function readShop(database: Database): Shop {
  const row = database
    .prepare<[], ShopRow>('SELECT name, logo, currency, first_month AS firstMonth, hemisphere, language FROM shop')
    .get()
  return row === undefined ? UNKNOWN_SHOP : { ...row, logo: row.logo?.toString('base64') ?? null }
}

/** Replaces it. */
export function writeShop(database: Database, shop: Shop): void {
  const { name, logo, currency, firstMonth, hemisphere, language } = shop
  database
    .prepare(
      'INSERT OR REPLACE INTO shop (id, name, logo, currency, first_month, hemisphere, language) VALUES (1, ?, ?, ?, ?, ?, ?)',
    )
    .run(name, logo === null ? null : Buffer.from(logo, 'base64'), currency, firstMonth, hemisphere, language)
}

/** The currency of all amounts: the one that was chosen, else the one that the files say; null where nobody says. */
export function currencyOf(database: Database): string | null {
  const chosen = database.prepare<[], string | null>('SELECT currency FROM shop').pluck().get()
  return chosen ?? currencyOfFiles(database)
}

/** The currency that further files are held against: the one that the imports named, else the one that was chosen, or null. */
export function importCurrency(database: Database): string | null {
  return currencyOfFiles(database) ?? currencyOf(database)
}

/** The one currency that the imports named, or null. */
export function currencyOfFiles(database: Database): string | null {
  const currency = database
    .prepare<[], string>('SELECT currency FROM imports WHERE currency IS NOT NULL LIMIT 1')
    .pluck()
  return currency.get() ?? null
}

interface ShopRow extends Omit<Shop, 'logo' | 'hemisphere'> {
  readonly hemisphere: Hemisphere
  readonly logo: Buffer | null
}
