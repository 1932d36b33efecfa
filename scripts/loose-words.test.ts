import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { looseTexts } from './loose-words.ts'
import { ALLOWED } from './loose-words-allowed.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** The program's own files; what tests and their fixtures say is read by programmers. */
const FILES = globSync('src/**/*.{ts,tsx}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(test|fixture|d)\.tsx?$|\/testing\/|^src\/shared\/words\//.test(file))
  .sort()

const found = FILES.flatMap((file) => textsOf(file).map((each) => ({ file, ...each })))
const allowedBy = found.map(({ file, text }) =>
  ALLOWED.findIndex((each) => each.files.test(file) && (each.texts?.test(text) ?? true)),
)
const loose = found.filter((_, at) => allowedBy[at] === -1)

function textsOf(file: string) {
  return looseTexts(readFileSync(resolve(ROOT, file), 'utf8'), file.endsWith('x'))
}

function textsIn(source: string): string[] {
  return looseTexts(source, true).map(({ text }) => text)
}

describe('texts for people stand in src/shared/words', () => {
  const folders = [...new Set(FILES.map((file) => dirname(file)))]

  it.each(folders)('in %s', (folder) => {
    const here = loose.filter(({ file }) => dirname(file) === folder)
    const shown = here.map(({ file, line, text }) => `${file}:${line}: ${text}`)
    expect(shown, 'say these through src/shared/words').toEqual([])
  })

  it('finds a sentence that is planted in any file', () => {
    const missed = FILES.filter((file) => {
      const source = `${readFileSync(resolve(ROOT, file), 'utf8')}\nconst planted = 'This is planted.'\n`
      return looseTexts(source, file.endsWith('x')).at(-1)?.text !== 'This is planted.'
    })
    expect(missed).toEqual([])
  })

  it('has no exception that nothing needs', () => {
    const unused = ALLOWED.filter((_, at) => !allowedBy.includes(at)).map(({ reason }) => reason)
    expect(unused).toEqual([])
  })
})

describe('looseTexts', () => {
  it.each([
    ['const a = "Something went wrong."', 'Something went wrong.'],
    [`throw new RegularsError("usage", \`There is no run \${id}.\`)`, 'There is no run {…}.'],
    ['const a = { text: "same phone number" }', 'same phone number'],
    [`const a = \`\${count} rows\``, '{…} rows'],
    ['const a = ["Rows: none", 1]', 'Rows: none'],
    ['const a = <p>Rows</p>', 'Rows'],
    ['const a = <Button label="Save" />', 'Save'],
    ['const a = <Button label={isOn ? "Keep it" : "Drop it"} />', 'Keep it'],
    ['const a = <Button label={isOn ? "Keep" : "Drop"} />', 'Drop'],
    ['const a = { title: "Customers" }', 'Customers'],
  ])('finds the text of %s', (source, text) => {
    expect(textsIn(source)).toContain(text)
  })

  it('says the line, also after another file and after letters of several bytes', () => {
    expect(looseTexts('// é\nconst a = 1\nconst b = "One more text."', false)).toEqual([
      { line: 3, text: 'One more text.' },
    ])
  })

  it.each([
    'import a from "./Some file.ts"',
    'type A = "Some kind of type."',
    'const a = say("common.cancel")',
    'const a = <div className="wide and open" />',
    'const a = "SELECT id FROM lines WHERE time < 3"',
    'database.prepare("Whatever it is.")',
    'throw new Error("The thread ended without a result.")',
    'throw refusals.damaged("the list of its parts is cut")',
    `const a = \`\${first}-\${second}.csv\``,
    'const a = "ArrowDown"',
    'const a = "text/html"',
  ])('passes over what nobody reads: %s', (source) => {
    expect(textsIn(source)).toEqual([])
  })
})
