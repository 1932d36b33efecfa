interface Choice {
  readonly value: string
  readonly label: string
}

/** Where numbers and dates are written in ways of their own. */
const TAGS =
  'en-GB en-US en-AU en-CA en-IE en-IN en-NZ en-SG en-ZA bg-BG cs-CZ da-DK de-AT de-CH de-DE el-GR es-ES es-MX et-EE fi-FI fr-BE fr-CA fr-CH fr-FR hr-HR hu-HU id-ID it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sk-SK sl-SI sv-SE tr-TR uk-UA vi-VN zh-CN'

/** Languages with their regions, by their names in a language, English first; and the one that is chosen, whatever it is. */
export function languageChoices(tag: string, chosen: string | null): readonly Choice[] {
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' })
  const tags = new Set([...TAGS.split(' '), ...(chosen === null ? [] : [chosen])])
  const choices = [...tags].map((value) => ({ value, label: names.of(value) ?? value }))
  const isEnglish = ({ value }: Choice) => value.startsWith('en-')
  const others = choices.filter((choice) => !isEnglish(choice)).sort((a, b) => a.label.localeCompare(b.label, tag))
  return [...choices.filter(isEnglish), ...others]
}
