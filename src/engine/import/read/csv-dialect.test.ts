import { describe, expect, it } from 'vitest'
import { findSeparatorLine, guessDelimiter } from './csv-dialect.ts'

describe('guessDelimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n'],
    [';', 'name;price\n"x, y";2,50\nz;3,75\n'],
    ['\t', 'a\tb\n1,5\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'id,when,note\n1,2011-12-09 12:50;00,a|b\n2,2011-12-09 12:50;00,a|b\n'],
    [',', 'Report of the day\n\na,b,c\n1,2,3\n4,5,6\n'],
    [',', 'one column\n1\n2\n'],
    [';', '"a;b";"c ""d"" ,"\n"1";"2"\n'],
    [';', 'a;b'],
    [',', 'id, name\n1, "Hat; blue; large"\n2, "Cap; red; small"\n'],
    [';', ';a;b\n;1,5;2\n;2,5;3\n'],
    [';', '"a,b,c";d'],
    [',', ''],
  ])('finds %j in %j', (delimiter, text) => {
    expect(guessDelimiter(Buffer.from(text))).toBe(delimiter)
  })
})

describe('findSeparatorLine', () => {
  it('knows the line Excel writes', () => {
    expect(findSeparatorLine(Buffer.from('sep=;\r\na;b'))).toEqual({ delimiter: ';', bytes: 7 })
    expect(findSeparatorLine(Buffer.from('"SEP=|"\na|b'))).toEqual({ delimiter: '|', bytes: 8 })
    expect(findSeparatorLine(Buffer.from('separator,b\n'))).toBeUndefined()
  })
})
