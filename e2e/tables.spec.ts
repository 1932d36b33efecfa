import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { figure, goTo, importButton } from './fixtures/screens.ts'

test('the tables of a database come in one after the other, and what waits is said', async ({ desk }) => {
  const write = async (name: string, lines: readonly string[]) => {
    const path = join(desk.folder, name)
    await writeFile(path, lines.join('\n'))
    return path
  }
  const items = await write('items.csv', [
    'id,order_id,product_id,quantity,unit_price',
    '1,1,P1,2,5.00',
    '2,1,P2,1,10.00',
    '3,3,P2,1,10.00',
    '4,9,P1,3,5.00',
  ])
  const orders = await write('orders.csv', [
    'id,customer_id,order_number,subtotal,total,payment_status,payment_date',
    '1,7,A-100,20,24.00,paid,2024-03-01',
    '3,8,A-102,10,12.00,paid,2024-03-03',
  ])
  const page = await pageOf(await desk.launch(items, orders))
  await expect(page.getByText('Still to check after this import: orders.csv.')).toBeVisible()
  await expect(page.getByText('Order items. Ready to import.')).toBeVisible()
  await importButton(page).click()
  await expect(page.getByText(/4 items wait for orders that no file has brought yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Next: orders.csv' }).click()
  await expect(page.getByText('Customer, date and amount found. Ready to import.')).toBeVisible()
  await importButton(page).click()
  await expect(page.getByRole('heading', { name: 'Imported orders.csv' })).toBeVisible()
  expect(await figure(page, 'Kept')).toBe(2)

  await goTo(page, 'Data')
  await expect(
    page.getByText('items.csv contains 1 item whose order has not been imported yet. Add the file with the orders.'),
  ).toBeVisible()
  await goTo(page, 'Segments')
  await expect.poll(() => figure(page, 'Revenue')).toBe(36)
})
