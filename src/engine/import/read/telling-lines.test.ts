import { expect, it } from 'vitest'
import { TellingLines } from './telling-lines.ts'

function linesOf(...chunks: string[]): string {
  const lines = new TellingLines(chunks.join('').length)
  for (const [at, chunk] of chunks.entries()) {
    lines.add(Buffer.from(chunk, 'latin1'), at === 0, at === chunks.length - 1)
  }
  return lines.bytes.toString('latin1')
}

it('keeps whole lines with bytes above ASCII, and no others', () => {
  expect(linesOf('n\xe4me,x\nplain,1\nZo\xeb,2\nend')).toBe('n\xe4me,x\nZo\xeb,2\n')
  expect(linesOf('plain\n', 'only\n')).toBe('')
  expect(linesOf('a\rZo\xeb\rb')).toBe('Zo\xeb\n')
  expect(linesOf('last \xe9')).toBe('last \xe9\n')
})

it('leaves out lines that a chunk cuts', () => {
  expect(linesOf('a\xe9\nb\xe8', 'c\nd\xe7\n')).toBe('a\xe9\nd\xe7\n')
})

it('keeps no more of a long file than tells', () => {
  expect(linesOf('Zo\xeb\n'.repeat(200_000)).length).toBeLessThan(200_000)
})
