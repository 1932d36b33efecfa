import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pngSize } from '../shared/model/png.ts'
import { readLogo } from './logo-file.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-logo-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const numbers = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4)
  return bytes
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  return Buffer.concat([numbers(content.length), named, numbers(crc32(named))])
}

/** A grey picture, and what stands in it beside. */
function picture(width: number, height: number, ...others: readonly Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', Buffer.concat([numbers(width, height), Buffer.from([8, 0, 0, 0, 0])])),
    ...others,
    part('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    part('IEND', Buffer.alloc(0)),
  ])
}

function read(content: Buffer): string {
  const path = join(folder, 'logo.png')
  writeFileSync(path, content)
  return readLogo(path)
}

it('takes the picture of a PNG and nothing else that is in it', () => {
  const place = part('tEXt', Buffer.from('Comment\0taken at home'))
  const logo = read(Buffer.concat([picture(90, 30, place), Buffer.from('<script>')]))
  expect(logo).toBe(picture(90, 30).toString('base64'))
  expect(read(picture(90, 30))).toBe(logo)
  expect(pngSize(logo)).toEqual({ width: 90, height: 30 })
})

it.each([
  ['another kind of file', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['nothing', Buffer.alloc(0)],
  ['a picture that is too wide', picture(801, 30)],
  ['a picture that is cut off', picture(90, 30).subarray(0, -20)],
  ['a picture with a changed byte', picture(90, 30).fill(7, 20, 21)],
])('refuses %s', (_, content) => {
  expect(() => read(content)).toThrow(
    /--logo takes a PNG of at most 800 by 400 pixels and 1 MB; logo\.png is not one\./,
  )
})

it('says that a file is not there', () => {
  expect(() => readLogo(join(folder, 'none.png'))).toThrow(/none\.png/)
})
