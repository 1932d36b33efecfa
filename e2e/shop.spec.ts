import { accessibilityFaults } from './fixtures/accessibility.ts'
import { expect, test } from './fixtures/desk.ts'
import { goTo, openSegments } from './fixtures/screens.ts'

test.use({ holding: 'sample' })

/** A picture that would act, were it more than a picture. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" onload="document.title='it ran'">
<script>document.title = 'it ran'</script><rect width="200" height="50" fill="#225577"/></svg>`

test('the shop is called as its owner says, with a logo drawn anew, and every amount has its currency', async ({
  page,
}) => {
  await goTo(page, 'Your shop')
  await page.getByRole('textbox', { name: 'Name of the shop' }).fill('Flores & Söhne')
  await expect(page.getByRole('status').getByText('Saved.')).toBeVisible()
  const picture = (name: string, mimeType: string, content: string) =>
    page.getByLabel('Picture with the logo').setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
  await picture('logo.svg', 'image/svg+xml', SVG)
  await expect(page.getByRole('img', { name: 'The logo of Flores & Söhne' })).toBeVisible()
  await picture('broken.png', 'image/png', 'no picture')
  await expect(page.getByRole('alert')).toHaveText(
    '“broken.png” cannot be shown as a picture. Choose a PNG, JPEG or SVG file.',
  )
  await page.getByRole('combobox', { name: 'Currency of all amounts' }).selectOption('CHF')

  const saved = async () => {
    const shop = await page.evaluate(() => window.regulars.call('shop.get', {}))
    if (!shop.ok) throw new Error(shop.error.code)
    return shop.value
  }
  await expect.poll(saved).toMatchObject({ name: 'Flores & Söhne', currency: 'CHF' })
  const png = Buffer.from((await saved()).logo ?? '', 'base64')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 200])
  expect(await page.title()).not.toBe('it ran')
  expect(await accessibilityFaults(page)).toEqual([])

  await openSegments(page)
  await expect(page.locator('dl[class*="_figures_"]')).toContainText('CHF')
})
