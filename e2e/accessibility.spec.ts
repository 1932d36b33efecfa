import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures/desk.ts'
import { setTheme, TOURS } from './fixtures/tour.ts'

test.skip(process.platform === 'win32', 'the tour halts the engine with a signal, which Windows does not have')

for (const [name, tour] of Object.entries(TOURS)) {
  test(`nothing stands in the way of assistive technology: ${name}`, async ({ desk }) => {
    test.slow()
    for await (const { name: stop, page } of tour(desk)) {
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, theme)
        // The legacy mode opens no second page, which Electron could not.
        const axe = new AxeBuilder({ page }).setLegacyMode(true)
        // Only the colours depend on the theme.
        if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
        const { violations } = await axe.analyze()
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
        expect.soft(found, `${stop}, ${theme}`).toEqual([])
      }
    }
  })
}
