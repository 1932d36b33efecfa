import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CUSTOMERS = 40
const MONTHS = 14

/** Writes the till export of a shop that has something to show on every sheet: stores, countries, products, phones, refused rows. */
export async function busyShop(folder: string): Promise<string> {
  const lines = ['Order,Customer,Name,Phone,Date,Product,Description,Quantity,Price,Store,Country,Currency']
  let order = 0
  for (let customer = 1; customer <= CUSTOMERS; customer++) {
    for (let month = 0; month < MONTHS; month += 1 + (customer % 5)) {
      order += 1
      const day = new Date(Date.UTC(2025, month, 1 + ((customer * 7 + month * 3) % 27))).toISOString().slice(0, 10)
      for (let item = 0; item < 1 + (order % 3); item++) {
        const code = (customer + item * 2 + month) % 6
        const place = customer % 3 === 0 ? 'Quay,Norway' : '"Mill, Lane",Ireland'
        lines.push(
          `${order},${customer},"=Name ${customer}",+44 20 7946 0${String(customer).padStart(3, '0')},${day},P${code},Tea ${code},${1 + (order % 4)},${2 + code * 3}.50,${place},GBP`,
        )
      }
    }
  }
  lines.push(`${order + 1},3,Nobody,,not a date,P1,Tea 1,1,5.50,Quay,Norway,GBP`)
  lines.push(`${order + 2},4,Nobody,,2025-03-04,P1,Tea 1,0,5.50,Quay,Norway,GBP`)
  const path = join(folder, 'busy.csv')
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}
