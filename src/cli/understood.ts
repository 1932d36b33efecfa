import type { ImportRecord } from '../shared/model/import.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { ENGLISH } from '../shared/words/english.ts'

/** How a file was read, as `--json` prints it: sums in currency units, reasons as text. */
export function understoodInJson({ file, sheet, understood, refused }: ImportRecord) {
  if (understood === null) return { file, sheet }
  const { encoding, delimiter, roles, values, done, asked } = understood
  return {
    file,
    sheet,
    encoding,
    delimiter,
    roles: roles.map(({ role, column, why }) => ({ role, column, why: ENGLISH.write(why) })),
    values: values.map((value) => ({ ...value, amount: value.amount / MONEY_SCALE })),
    done: done.map((each) => ENGLISH.write(each)),
    refused,
    asked: asked.map(({ question, answer, isAnswered }) => ({
      question: ENGLISH.write(question),
      answer: ENGLISH.write(answer),
      isAnswered,
    })),
  }
}
