/** Which half of the world the seasons are of: found by the shop's country and currency, or chosen. */
export const HEMISPHERES = ['auto', 'north', 'south'] as const

/** One of {@link HEMISPHERES}. */
export type Hemisphere = (typeof HEMISPHERES)[number]

/** What a person said of the shop. */
export interface Shop {
  /** What it is called; null for the workspace's name. */
  readonly name: string | null
  /** A PNG in base64, at most {@link LOGO_WIDTH} by {@link LOGO_HEIGHT} pixels. */
  readonly logo: string | null
  /** ISO 4217 code of all amounts; null for what the files say. */
  readonly currency: string | null
  /** The month with which its fiscal year begins, 1 to 12. */
  readonly firstMonth: number
  readonly hemisphere: Hemisphere
  /** BCP 47, what reports are written in; null for the language of who makes them. */
  readonly language: string | null
}

/** What is so until somebody says otherwise. */
export const UNKNOWN_SHOP: Shop = {
  name: null,
  logo: null,
  currency: null,
  firstMonth: 1,
  hemisphere: 'auto',
  language: null,
}

/** What is known of the shop, with what holds where nobody said anything. */
export interface ShopView extends Shop {
  /** The workspace's name. */
  readonly workspace: string
  /** What the files say, ISO 4217; null where they say nothing. */
  readonly currencyOfFiles: string | null
}

/** The most characters of a name. */
export const SHOP_NAME_LIMIT = 80

/** The most pixels of a logo. */
export const LOGO_WIDTH = 800
export const LOGO_HEIGHT = 400

/** The most characters of a logo in base64. */
export const LOGO_LIMIT = 1_500_000
