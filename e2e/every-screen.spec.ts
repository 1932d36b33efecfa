import { join, resolve } from 'node:path'
import { faultsOfTheme, setTheme, THEMES } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { fitPage, PAGE_SIZE } from './fixtures/fit-page.ts'
import { TOURS } from './fixtures/tours/index.ts'

test.skip(process.platform === 'win32', 'the tour halts the engine with a signal, which Windows does not have')

/** For the pictures, which are not committed and not compared: to be looked at. */
const FOLDER = resolve(import.meta.dirname, '..', 'screenshots')
for (const [name, { holding, tour }] of Object.entries(TOURS)) {
  test.describe(name, () => {
    test.use({ holding })

    test('every screen is pictured, light and dark, and nothing stands in the way of assistive technology', async ({
      desk,
    }) => {
      test.slow()
      for await (const { name: stop, app, page } of tour(desk)) {
        await fitPage(app, page)
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.mouse.move(0, 0)
        for (const theme of THEMES) {
          await setTheme(page, theme)
          const path = join(FOLDER, `${stop.replaceAll(/\W+/g, '-')}-${theme}.png`)
          const picture = await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' })
          expect(picture.readUInt32BE(16)).toBe(PAGE_SIZE.width)
          expect.soft(await faultsOfTheme(page, theme), stop).toEqual([])
        }
      }
    })
  })
}
