import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { TOURS } from './fixtures/tour.ts'

test.skip(process.platform === 'win32', 'the tour halts the engine with a signal, which Windows does not have')

for (const [name, tour] of Object.entries(TOURS)) {
  test(`nothing stands in the way of assistive technology: ${name}`, async ({ desk }) => {
    test.slow()
    for await (const { name: stop, page } of tour(desk)) {
      expect.soft(await accessibilityFaults(page), stop).toEqual([])
    }
  })
}
