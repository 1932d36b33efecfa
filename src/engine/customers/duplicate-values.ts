import type { DuplicateReason } from '../../shared/model/duplicates.ts'
import { foldText } from './search-text.ts'

/** Fewer digits are no phone number that could be dialled from elsewhere. */
const LEAST_DIGITS = 7

/** What a customer is compared by; null for what says nothing. Two customers who share one of these look like one. */
export function duplicateValues(customer: {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
}): Record<DuplicateReason, string | null> {
  return {
    // Tills that know no ids write the address or the name in their place.
    email: emailOf(customer.email) ?? emailOf(customer.id),
    phone: phoneOf(customer.phone),
    name: nameOf(customer.name ?? (/\p{L}/u.test(customer.id) && !customer.id.includes('@') ? customer.id : null)),
  }
}

function emailOf(text: string | null): string | null {
  const plain = text?.trim().toLowerCase() ?? ''
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null
}

/** The digits alone; `+44`, `0044` and `+44 (0)` are the same. */
function phoneOf(text: string | null): string | null {
  const digits = (text ?? '')
    .replace(/(?<=^\s*(?:\+|00)[\d\s]{1,4})\(0\)/, '')
    .replace(/\D+/g, '')
    .replace(/^00/, '')
  return digits.length < LEAST_DIGITS || /^(\d)\1*$/.test(digits) ? null : digits
}

/** The words in order of the alphabet, so that `Smith, Ann` is `ann smith`. */
function nameOf(text: string | null): string | null {
  const words = foldText(text ?? '').match(/[\p{L}\p{N}]+/gu)
  return words === null ? null : words.sort().join(' ')
}
