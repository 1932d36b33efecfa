import { expect, it } from 'vitest'
import { SingleByteEvidence } from './single-byte.ts'

/** The code page that bytes of a text, given as characters of Latin-1, are found to be of; in two chunks cut anywhere. */
function pageOf(latin: string, cut = 3): string {
  const bytes = Buffer.from(latin, 'latin1')
  const evidence = new SingleByteEvidence()
  evidence.add(bytes.subarray(0, cut))
  evidence.add(bytes.subarray(cut))
  return evidence.name
}

it.each([
  // Müşteri, İptal, Işıl
  ['M\xfc\xfeteri;\xddptal;I\xfe\xfdl', 'windows-1254'],
  // Жанна Котова
  ['\xc6\xe0\xed\xed\xe0 \xca\xee\xf2\xee\xe2\xe0', 'windows-1251'],
  // Łucja, żółw, dłoń
  ['\xa3ucja;\xbf\xf3\xb3w;d\xb3o\xf1', 'windows-1250'],
  // Zoë, Günther, Núñez, ¿Qué?
  ['Zo\xeb;G\xfcnther;N\xfa\xf1ez;\xbfQu\xe9?', 'windows-1252'],
  // Þórður Ægisson
  ['\xde\xf3r\xf0ur \xc6gisson', 'windows-1252'],
  ['plain', 'windows-1252'],
])('%j is of %s', (latin, page) => {
  expect(pageOf(latin)).toBe(page)
  expect(pageOf(latin, 1)).toBe(page)
})
