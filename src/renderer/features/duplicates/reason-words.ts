import type { DuplicateReason, DuplicatesPage } from '../../../shared/model/duplicates.ts'
import { formatCount } from '../../ui/format.ts'

/** What two customers have in common. */
export const REASON_WORDS: Readonly<Record<DuplicateReason, string>> = {
  email: 'Same e-mail address',
  phone: 'Same phone number',
  name: 'Same name',
}

/** How many groups there are, and what merging them all would come to. */
export function surplusWords({ total, surplus, tooCommon }: DuplicatesPage): string {
  const groups =
    total === 0
      ? 'Nobody looks like anybody else.'
      : `${formatCount(total)} ${total === 1 ? 'group' : 'groups'}; counting each as one makes ${formatCount(surplus)} ${surplus === 1 ? 'customer' : 'customers'} fewer.`
  if (tooCommon === 0) return groups
  const values = tooCommon === 1 ? 'One value is' : `${formatCount(tooCommon)} values are`
  return `${groups} ${values} shared by too many to tell anything.`
}
