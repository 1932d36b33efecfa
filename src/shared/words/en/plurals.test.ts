import { expect, it } from 'vitest'
import { EN } from './index.ts'

/** The plurals of a message: what they count, and the cases that they tell apart. */
function pluralsOf(message: string): { counted: string; cases: readonly string[] }[] {
  return Array.from(message.matchAll(/\{(\w+), plural,/g), ({ 1: counted = '', 0: start, index }) => {
    const cases: string[] = []
    let [depth, name] = [0, '']
    for (const char of message.slice(index + start.length)) {
      if (depth === 0 && char === '{') cases.push(name.trim())
      if (char === '{' || char === '}') [depth, name] = [depth + (char === '{' ? 1 : -1), '']
      else name += char
      if (depth < 0) break
    }
    return { counted, cases }
  })
}

const PLURALS = Object.entries(EN).flatMap(([key, text]) => pluralsOf(text).map((plural) => ({ key, ...plural })))

it('plurals are read out of messages', () => {
  expect(pluralsOf('{n, plural, =0 {none} one {# of {of, plural, other {#}}} other {many}}, {file}')).toEqual([
    { counted: 'n', cases: ['=0', 'one', 'other'] },
    { counted: 'of', cases: ['other'] },
  ])
  expect(PLURALS.length).toBeGreaterThan(100)
})

it('plurals have a text for each number, and none that is never written', () => {
  for (const { key, cases } of PLURALS) {
    expect([key, cases.at(-1)]).toEqual([key, 'other'])
    expect([key, new Set(cases).size]).toEqual([key, cases.length])
    expect([key, cases.includes('=1') && cases.includes('one')]).toEqual([key, false])
  }
})

it('plurals have a text of their own for nothing, for one where it is the only one, and for numbers with a name', () => {
  const exact = PLURALS.map(({ key, counted, cases }) => ({
    place: `${key}: ${counted}`,
    numbers: cases.filter((each) => /^=[^0]/.test(each)).join(' '),
  })).filter(({ numbers }) => numbers !== '')
  const parts = '=3 =4 =5 =6 =7 =8 =9 =10'
  expect(Object.fromEntries(exact.map(({ place, numbers }) => [place, numbers]))).toEqual({
    'maps.copy.title: count': '=1',
    'shell.import.cancelling: of': '=1',
    'shell.import.running: of': '=1',
    'why.rule: rules': '=1',
    'why.condition.tier: tier': '=5 =4 =3 =2',
    // Thirds, quarters, fifths and so on.
    'setting.scores.nested: bins': parts,
    'setting.scores.ntile: bins': parts,
    'setting.scores.percent-rank: bins': parts,
    'setting.scores.quantile: bins': parts,
    'setting.scores.r-package: bins': parts,
  })
})
