import { isPlaceholder } from '../../understand/placeholders.ts'
import { isSharedEasily } from '../../understand/settle-customer.ts'
import { cellText } from '../../values/cell-text.ts'
import type { Named } from '../../values/named.ts'
import { novelty, type WatchMaker } from './watch.ts'

/** Ids such as 99999 that may stand for customers whom nobody entered. */
export const watchPlaceholders: WatchMaker = ({ reading }) => {
  if (reading.customers.length === 0) return null
  let last: Named | null = null
  return novelty((_, { customer }) => {
    if (customer === last) return false
    last = customer
    return customer !== null && isPlaceholder(customer.text)
  })
}

/** A phone number that two people share, or that one lacks, where it stands for the customer. */
export const watchPhones: WatchMaker = ({ mapping, header, preset }) => {
  const { customer, customerName } = mapping.columns
  if (preset !== null || customer === undefined || customerName === undefined) return null
  if (!isSharedEasily(header.names[customer] ?? '')) return null
  const names = new Map<string, string>()
  return novelty((raw) => {
    const [phone, name] = [cellText(raw, customer), cellText(raw, customerName).toLowerCase()]
    if (name === '') return false
    if (phone === '') return true
    const before = names.get(phone)
    if (before === undefined) names.set(phone, name)
    return before !== undefined && before !== name
  })
}
