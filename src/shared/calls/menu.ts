import { z } from 'zod'
import type { MenuScreen } from '../model/menu.ts'
import { gives, mainCall } from './call.ts'

const screen = (): z.ZodType<MenuScreen> =>
  z.strictObject({
    id: z.string().regex(/^screen\.[a-z-]{1,40}$/),
    title: z.string().min(1).max(60),
    keys: z
      .string()
      .regex(/^(mod\+|shift\+|alt\+)+[a-z0-9]$/)
      .nullable(),
    group: z.string().min(1).max(40),
  })

/** The native menu. */
export const MENU_CALLS = {
  /** Which screens there are to go to; the window knows them, and the menu lists them. */
  'menu.screens': mainCall({
    params: () => z.strictObject({ screens: z.array(screen()).max(50) }),
    result: gives<null>(),
  }),
}
