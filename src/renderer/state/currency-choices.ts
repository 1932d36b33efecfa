import { say } from '../ui/words.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Currencies by their names in a language, with the one that is chosen, whatever it is. */
export function currencyChoices(tag: string, chosen: string | null): readonly Choice[] {
  const names = new Intl.DisplayNames(tag, { type: 'currency', fallback: 'none' })
  const codes = new Set([...Intl.supportedValuesOf('currency'), ...(chosen === null ? [] : [chosen])])
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, tag))
    .map(({ code, name }) => ({ value: code, label: say('shop.currency.one', { name, code }) }))
}
