import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { DEFAULT_BUDGETS } from './budgets.ts'
import { CHUNK_BYTES, openFile } from './open-file.ts'
import { watchReading } from './read-watch.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { writeZip } from './testing/zip-writer.ts'
import { readZipDirectory } from './zip-directory.ts'
import { entryChunks } from './zip-entry.ts'

const write = temporaryFiles()

it('unpacks several pieces to what was packed, and keeps no memory of what was read', async () => {
  // Of random letters so that what is packed comes in several pieces, too.
  const data = Buffer.from(randomBytes(4 * CHUNK_BYTES).toString('base64'))
  const file = await openFile(write('long.zip', writeZip([{ name: 'long', data }])))
  const [entry] = (await readZipDirectory(file, DEFAULT_BUDGETS)).entries
  expect(entry?.packedBytes).toBeGreaterThan(2 * CHUNK_BYTES)
  const watch = watchReading({}, DEFAULT_BUDGETS.milliseconds, file.refusals)
  const chunks: Buffer[] = []
  const copies: Buffer[] = []
  for await (const chunk of entryChunks(file, entry as NonNullable<typeof entry>, DEFAULT_BUDGETS, new Map(), watch)) {
    chunks.push(chunk)
    copies.push(Buffer.from(chunk))
  }
  await file.close()
  expect(Buffer.concat(copies).equals(data)).toBe(true)
  const kept = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  expect(kept).toBeLessThan(CHUNK_BYTES)
})
