import { appendFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspectSource } from './inspect-source.ts'
import { openSource } from './open-source.ts'
import { collectRows, collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()
const TABLE = 'näme;prix €\nZürich;2,50\n'
const EXPECTED = [
  ['näme', 'prix €'],
  ['Zürich', '2,50'],
]
const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

async function dialectOf(path: string) {
  const source = await openSource(path)
  await source.close()
  return source.dialect
}

describe('text files', () => {
  it.each([
    ['utf-8', Buffer.from(TABLE)],
    ['utf-8', Buffer.from(`\ufeff${TABLE}`)],
    ['utf-16le', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
    ['utf-16le', Buffer.from(TABLE, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${TABLE}`)],
    ['utf-16be', utf16be(TABLE)],
    ['windows-1252', windows1252(TABLE)],
  ])('are told to be %s by their bytes', async (encoding, bytes) => {
    const path = write('table.csv', bytes)
    expect(await dialectOf(path)).toMatchObject({ encoding, delimiter: ';', doubt: null })
    expect(await collectValues(path)).toEqual(EXPECTED)
  })

  it.each(['utf-16le', 'utf-16be'])('without plain letters are %s all the same', async (encoding) => {
    const table = 'Клиент;Дата;Сумма\nПетров;2026-01-05;10\n陳;2026-01-06;20\n'
    const path = write('table.csv', encoding === 'utf-16le' ? Buffer.from(table, 'utf16le') : utf16be(table))
    expect(await dialectOf(path)).toMatchObject({ encoding })
  })

  it('are judged as a whole, not by their head', async () => {
    const padding = 'plain;row\n'.repeat(250_000)
    expect(await dialectOf(write('late.csv', padding + TABLE))).toMatchObject({ encoding: 'utf-8' })
    expect(await dialectOf(write('late.csv', windows1252(padding + TABLE)))).toMatchObject({ encoding: 'windows-1252' })
  })

  it('are UTF-8 also where a chunk ends inside a character', async () => {
    const padding = `${'x'.repeat(1024 * 1024 - 6)};y\n`
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const path = write('border.csv', `${shift}${padding}€uro;😀\n`)
      const { rows } = await collectRows(path, { delimiter: ';', budgets: { textBytes: 2 ** 21 } })
      expect(rows[1]?.values).toEqual(['€uro', '😀'])
    }
  })

  it('take the encoding and delimiter a person names', async () => {
    const path = write('koi.csv', Buffer.from('c9cdd12c782c790a', 'hex'))
    expect(await collectValues(path, { encoding: 'koi8-r' })).toEqual([['имя', 'x', 'y']])
    expect(await collectValues(path, { encoding: 'koi8-r', delimiter: ';' })).toEqual([['имя,x,y']])
    await expect(openSource(path, { encoding: 'klingon' })).rejects.toMatchObject({ code: 'usage' })
    await expect(openSource(path, { delimiter: '::' })).rejects.toMatchObject({ code: 'usage' })
  })

  it('follow a sep= line and do not count it', async () => {
    const { rows } = await collectRows(write('sep.csv', 'sep=|\r\na|b,c\r\n1|2\r\n'))
    expect(rows.map(({ number, values }) => [number, ...values])).toEqual([
      [1, 'a', 'b,c'],
      [2, '1', '2'],
    ])
  })

  it('are refused when they are no text', async () => {
    await expect(
      openSource(write('junk.csv', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 251)))),
    ).rejects.toMatchObject({
      code: expect.stringMatching(/not-a-spreadsheet|damaged-file/),
    })
    await expect(openSource(write('zero.csv', 'a,b\n1,\0\n'))).rejects.toMatchObject({
      code: 'damaged-file',
      message: expect.stringMatching(/zero\.csv.*byte 7/),
    })
  })

  it('of blank lines only have no rows', async () => {
    expect((await inspectSource(write('blank.csv', '\n\n,,\n'))).sheets[0]).toMatchObject({
      rows: 0,
      columns: 0,
      cells: 0,
    })
  })

  it('can be cancelled, report progress, and stop early', async () => {
    const path = write('long.csv', 'a,b\n'.repeat(1_000_000))
    const source = await openSource(path)
    const fractions: number[] = []
    const whole = await source.read(0, () => undefined, { onProgress: (fraction) => fractions.push(fraction) })
    expect(whole).toEqual({ rows: 1_000_000, columns: 2, cells: 2_000_000 })
    expect(fractions.at(-1)).toBe(1)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(await source.read(0, (row) => row.number < 3)).toMatchObject({ rows: 3 })
    const controller = new AbortController()
    const reading = source.read(
      0,
      () => {
        controller.abort()
        return undefined
      },
      { signal: controller.signal },
    )
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await source.close()
  })

  it('that change while they are read are refused', async () => {
    const path = write('growing.csv', 'a,b\n1,2\n')
    const source = await openSource(path)
    appendFileSync(path, '3,4\n')
    await expect(source.read(0, () => undefined)).rejects.toMatchObject({
      code: 'file-changed',
      message: expect.stringMatching(/growing\.csv.*try again/),
    })
    await source.close()
  })
})
