import { expect, it } from 'vitest'
import { RegularsError } from '../../../shared/model/errors.ts'
import { said } from '../../../shared/words/said.ts'
import type { TextDialect } from '../read/source.ts'
import { encodingQuestion, guessedEncoding, refuseOpenEncoding, withEncoding } from './open-encoding.ts'

const READINGS = [
  { encoding: 'windows-1250', examples: ['Łódź'] },
  { encoding: 'windows-1252', examples: ['£ód\u009f'] },
]
const dialect = (part: Partial<TextDialect> = {}): TextDialect => ({
  ...{ encoding: 'windows-1250', delimiter: ',', why: 'since', doubt: null, guess: null },
  ...part,
})
const [PLAIN, DOUBT, GUESS] = [dialect(), dialect({ doubt: READINGS }), dialect({ guess: READINGS })]

it('an open encoding is asked about, a guessed one is said, and a settled one is nothing', () => {
  expect(encodingQuestion(DOUBT)).toMatchObject([{ kind: 'question', text: { key: 'issue.encoding' } }])
  expect(encodingQuestion(GUESS)).toMatchObject([{ kind: 'note', text: { key: 'issue.encoding' } }])
  expect([encodingQuestion(PLAIN), encodingQuestion(undefined)]).toEqual([[], []])
  expect(guessedEncoding(GUESS)).toMatchObject([{ question: { key: 'asked.encoding' }, isAnswered: false }])
  expect([PLAIN, DOUBT, undefined].map(guessedEncoding)).toEqual([[], [], []])
})

it('only an open one refuses a file', () => {
  expect(() => refuseOpenEncoding(DOUBT, 'a.csv')).toThrow(
    expect.objectContaining({
      code: 'open-encoding',
      text: {
        key: 'refusal.encoding',
        args: expect.objectContaining({ names: { list: ['windows-1250', 'windows-1252'], kind: 'or' } }),
      },
    }),
  )
  for (const each of [GUESS, PLAIN, undefined]) expect(() => refuseOpenEncoding(each, 'a.csv')).not.toThrow()
})

it('a header that was not understood is told with its encoding, unless that is Unicode', () => {
  const missing = new RegularsError('missing-column', said('refusal.no-value', { file: 'a.csv' }), { detail: 'more' })
  expect(withEncoding(missing, PLAIN)).toMatchObject({
    ...{ code: 'missing-column', detail: 'more' },
    text: { key: 'refusal.read-as', args: { refusal: missing.text } },
  })
  expect(withEncoding(missing, dialect({ encoding: 'utf-16le' }))).toBe(missing)
  expect(withEncoding(missing, undefined)).toBe(missing)
  const other = new RegularsError('empty', said('refusal.no-value', { file: 'a.csv' }))
  expect(withEncoding(other, PLAIN)).toBe(other)
})
