import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import type { CountedValue, Understood } from '../../../shared/model/understood.ts'
import { said } from '../../../shared/words/said.ts'
import type { Source } from '../read/source.ts'
import type { Understanding } from '../understand/understand.ts'

/** How a file was read, to be said after its import. */
export function understoodOf(
  { mapping, header, why, issues, remembered, preset }: Understanding,
  { dialect }: Source,
  values: readonly CountedValue[],
): Understood {
  const usual = remembered
    ? said('why.remembered')
    : preset
      ? said('why.preset', { till: preset.title })
      : said('why.name')
  return {
    encoding: dialect?.encoding ?? null,
    delimiter: dialect?.delimiter ?? null,
    roles: COLUMN_ROLES.flatMap((role) => {
      const at = mapping.columns[role]
      return at === undefined ? [] : [{ role, column: header.names[at] ?? '', why: why.get(role) ?? usual }]
    }),
    values,
    done: [],
    asked: issues.flatMap(({ question }) => {
      if (question === undefined) return []
      const taken = question.answer ?? question.preset
      const choice = question.choices.find(({ value }) => value === taken)
      return choice ? [{ question: question.text, answer: choice.label, isAnswered: question.answer !== null }] : []
    }),
  }
}
