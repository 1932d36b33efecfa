import { createEngine } from '../engine/index.ts'
import type { ImportRecord } from '../shared/model/import.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { howRead, unknownValues } from '../shared/tables/how-read.ts'
import { batchName } from '../shared/tables/imports.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { said } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'
import { columnTable } from './text-table.ts'

/** How a file was read, as `--json` prints it: sums in currency units, reasons as text. */
export function understoodInJson({ file, sheet, understood, refused }: ImportRecord) {
  if (understood === null) return { file, sheet }
  const { encoding, encodingWhy, delimiter, roles, values, done, asked } = understood
  return {
    file,
    sheet,
    encoding,
    encodingWhy: encodingWhy === undefined ? null : ENGLISH.write(encodingWhy),
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

/** How a file was read, for a person at a terminal: its columns in one line, and a line for the values that no rule knows. */
export function understoodText(record: ImportRecord, words: Words): string[] {
  const { file, understood } = record
  if (understood === null) return []
  const roles = understood.roles.map(({ role, column }) =>
    said('cli.read.role', { role: said(`role.${role}`), column }),
  )
  const open = unknownValues(record)
  return [
    words.write(said('cli.read', { file, roles: { list: roles } })),
    ...(open.length === 0
      ? []
      : [
          words.write(
            said('cli.read.values', {
              file,
              values: { list: open.map(({ value, rows }) => said('cli.read.value', { value, count: rows })) },
            }),
          ),
        ]),
    ...understood.asked
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ question, answer }) => words.write(said('cli.read.assumed', { question, answer }))),
  ]
}

/** The whole account of how a file was read, for a person at a terminal. */
export function howReadText(record: ImportRecord, words: Words): string[] {
  const heading = words.say('cli.howRead', { name: batchName(record), date: words.minute(record.importedAt) })
  const tables = howRead(record).flatMap(({ title, columns, rows }) => [
    '',
    words.say(title),
    columnTable(columns, rows, words),
  ])
  return ['', heading, ...tables, '']
}

/** How every import of a workspace was read, the newest first, as text or JSON. */
export async function showHowRead(
  workspace: string,
  { json, words }: { readonly json: boolean; readonly words: Words },
): Promise<string> {
  const engine = createEngine({ workspacePath: workspace, mustExist: true })
  try {
    const records = await engine.call('import.list', {})
    if (json) return `${JSON.stringify({ understood: records.map(understoodInJson) })}\n`
    const lines =
      records.length === 0 ? [words.say('cli.howRead.none')] : records.flatMap((record) => howReadText(record, words))
    return `${lines.join('\n').trim()}\n`
  } finally {
    engine.close()
  }
}
