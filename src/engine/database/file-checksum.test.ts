import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checksumOfFile } from './file-checksum.ts'
import { temporaryFolder } from './testing/empty-workspace.ts'

/** More than is read at once, in pages that do not fill the last reading. */
const PAGE = 65_536
const PAGES = 35
const CONTENT = Buffer.from(Uint8Array.from({ length: PAGE * PAGES }, (_, at) => (at * 31 + (at >> 8)) & 0xff))

function checksum(content: Buffer, exceptPage: number, pageSize = PAGE) {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, content)
  const file = openSync(path, 'r')
  try {
    return checksumOfFile(file, pageSize, exceptPage)
  } finally {
    closeSync(file)
  }
}

/** The same file with one byte changed. */
function changed(at: number) {
  const copy = Buffer.from(CONTENT)
  copy[at] = (copy[at] as number) ^ 1
  return copy
}

describe('the checksum of a file', () => {
  it.each([1, 2, 16, 17, 33, PAGES])('is that of all its bytes with page %i and the volatile ones as 0', (page) => {
    const masked = Buffer.from(CONTENT)
    masked
      .fill(0, (page - 1) * PAGE, page * PAGE)
      .fill(0, 24, 28)
      .fill(0, 92, 100)
    expect(checksum(CONTENT, page)).toEqual({ pages: PAGES, checksum: crc32(masked) })
  })

  it('notices any byte but those of the page that is left out and those that change with it', () => {
    const page = 17
    const whole = checksum(CONTENT, page).checksum
    const edges = [0, 23, 28, 91, 100, 16 * PAGE - 1, 17 * PAGE, PAGES * PAGE - 1]
    for (const at of edges) expect(checksum(changed(at), page).checksum).not.toBe(whole)
    for (const at of [24, 27, 92, 99, 16 * PAGE, 17 * PAGE - 1])
      expect(checksum(changed(at), page).checksum).toBe(whole)
  })

  it('counts pages, and is the same however large they are said to be', () => {
    const small = CONTENT.subarray(0, 8 * 1_024)
    expect(checksum(small, 9, 1_024).pages).toBe(8)
    expect(checksum(small, 9, 1_024).checksum).toBe(checksum(small, 3, 4_096).checksum)
    expect(checksum(Buffer.alloc(0), 1)).toEqual({ pages: 0, checksum: 0 })
  })
})
