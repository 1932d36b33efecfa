import { describe, expect, it } from 'vitest'
import { openSource } from './open-source.ts'
import { StrayBytes } from './stray-bytes.ts'
import { collectRows } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()
const e = String.fromCharCode(0xe9)
/** Latin letters for the bytes of text in UTF-8, so that stray ones can stand among them. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1')
const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a stray byte', () => {
  it('harms its own cell and is counted, where the rest is UTF-8', async () => {
    const path = write(
      'stray.csv',
      bytes(`${utf8('Größe,Café\n1,Zoë')}\nH${e}l${e}ne,3\nH${e}l${e}ne,${utf8('Łódź')}\n`),
    )
    const { rows, extent } = await collectRows(path)
    expect(rows.map(({ values }) => values.slice(0, 2))).toEqual([
      ['Größe', 'Café'],
      ['1', 'Zoë'],
      ['H\ufffdl\ufffdne', '3'],
      ['H\ufffdl\ufffdne', 'Łódź'],
    ])
    expect(extent).toMatchObject({ brokenCells: 2, firstBrokenRow: 3 })
  })

  it('is a letter of another encoding where most are', async () => {
    const path = write('latin.csv', bytes(`Name,Ort\nH${e}l${e}ne,Z${utf8('ü')}rich\nRen${e},Orl${e}ans\n`))
    const source = await openSource(path)
    await source.close()
    expect(source.dialect?.encoding).toBe('windows-1252')
  })

  it('is not counted where there is none', async () => {
    const { extent } = await collectRows(write('sound.csv', 'Größe,Café\n1,Zoë\n'))
    expect(extent.brokenCells).toBeUndefined()
  })
})

describe('bytes of UTF-8', () => {
  const areFew = (...chunks: readonly (readonly number[])[]) => {
    const stray = new StrayBytes()
    for (const chunk of chunks) stray.add(Uint8Array.from(chunk))
    return stray.areFew
  }

  it.each(['\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}'])(
    'make a whole character of %j',
    (character) => {
      const bytes = [...Buffer.from(character)]
      expect(areFew(bytes)).toBe(true)
      expect(areFew(...bytes.map((byte) => [byte]))).toBe(true)
      expect(areFew([...bytes, 0xc1])).toBe(false)
      expect(areFew([...bytes, ...bytes, 0x41, 0xf5])).toBe(true)
    },
  )

  it.each([
    ['a byte that only follows', [0x80]],
    ['a character that is cut off', [0xe2, 0x82, 0x41]],
    ['one that another cuts off', [0xe2, 0xc3]],
    ['one that cannot begin a character', [0xc0, 0x80]],
  ])('are stray with %s', (_, bytes) => {
    expect(areFew([0xc3, 0xbc, ...bytes])).toBe(false)
  })
})
