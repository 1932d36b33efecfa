import { z } from 'zod'
import { pngSize } from '../model/png.ts'
import { HEMISPHERES, LOGO_HEIGHT, LOGO_LIMIT, LOGO_WIDTH, SHOP_NAME_LIMIT, type ShopView } from '../model/shop.ts'
import { engineCall, gives } from './call.ts'
import { nothing } from './fields.ts'

const logo = () =>
  z
    .base64()
    .max(LOGO_LIMIT)
    .refine((png) => {
      const size = pngSize(png)
      return (
        size !== null && size.width >= 1 && size.height >= 1 && size.width <= LOGO_WIDTH && size.height <= LOGO_HEIGHT
      )
    })

/** What a person said of the shop. */
export const SHOP_CALLS = {
  'shop.get': engineCall({ params: nothing, result: gives<ShopView>() }),
  /** Says some of it anew; gives all. */
  'shop.set': engineCall({
    params: () =>
      z.strictObject({
        name: z.string().trim().min(1).max(SHOP_NAME_LIMIT).nullable().exactOptional(),
        logo: logo().nullable().exactOptional(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable()
          .exactOptional(),
        firstMonth: z.int().min(1).max(12).exactOptional(),
        hemisphere: z.enum(HEMISPHERES).exactOptional(),
        language: z
          .string()
          .regex(/^[A-Za-z0-9]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)
          .nullable()
          .exactOptional(),
      }),
    result: gives<ShopView>(),
    writes: true,
  }),
}
