import type { Words } from '../../shared/words/words.ts'
import type { ListColumn } from './list-columns.ts'
import { type ListSheetAbout, listSheet } from './list-sheet.ts'
import { writeSheets } from './write-sheets.ts'

/** A list that becomes a sheet. */
export interface NamedList<T> {
  readonly name: string
  readonly rows: Iterable<T>
}

const MAX_NAME = 31

/**
 * Writes several lists as one workbook, a sheet for each. Gives the file's bytes and the sheets' names.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeListsWorkbook<T>(
  lists: readonly NamedList<T>[],
  columns: readonly ListColumn<T>[],
  path: string,
  about: ListSheetAbout & { readonly madeAt: string },
): Promise<{ readonly bytes: number; readonly sheets: readonly string[] }> {
  const names = sheetNames(
    lists.map(({ name }) => name),
    about.words,
  )
  const sheets = lists.map(({ rows }, at) => listSheet(names[at] as string, columns, rows, about))
  const bytes = await writeSheets(sheets, path, {
    title: about.words.say('report.lists.title', { shop: about.shop }),
    madeAt: about.madeAt,
  })
  return { bytes, sheets: names }
}

/** Names as Excel allows them for sheets: at most 31 characters, without `: \ / ? * [ ]`, each once whatever its case. */
export function sheetNames(names: readonly string[], { say }: Pick<Words, 'say'>): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name
      .toWellFormed()
      .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
      .trim()
      .replace(/^'+|'+$/g, '')
    const base = cut(
      plain === '' || plain.toLowerCase() === 'history' ? say('report.list.unnamed', { name: plain }).trim() : plain,
      MAX_NAME,
    )
    let unique = base
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const end = ` (${number})`
      unique = `${cut(base, MAX_NAME - end.length)}${end}`
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}
