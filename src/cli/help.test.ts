import { expect, it } from 'vitest'
import { localeFor } from '../shared/words/locale.ts'
import { createWords } from '../shared/words/words.ts'
import { OPTIONS } from './arguments.ts'
import { helpText } from './help.ts'

const help = helpText(createWords(localeFor(['en-GB'])))

it('explains every option, and no other', () => {
  const explained = new Set(Array.from(help.matchAll(/(?<![\w-])--([a-z-]+)/g), ([, name]) => name))
  expect([...explained].sort()).toEqual(Object.keys(OPTIONS).sort())
})

it('fits a terminal of 110 columns, and keeps explanations apart from options', () => {
  const lines = help.split('\n')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110)
  const options = lines.flatMap((line, at) => (line.startsWith('  --') ? [`${line}\n${lines[at + 1]}`] : []))
  expect(options.filter((each) => !/^ {2}--.*( {2}|\n {30})[A-Za-z]/.test(each))).toEqual([])
})
