import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInflateRaw } from 'node:zlib'
import { DEFAULT_BUDGETS } from '../src/engine/import/read/budgets.ts'
import { openFile } from '../src/engine/import/read/open-file.ts'
import { readZipDirectory } from '../src/engine/import/read/zip-directory.ts'

/** What work took, in milliseconds. */
export interface Cost {
  readonly wall: number
  /** Of all threads; steadier than the wall clock where other programs run. */
  readonly cpu: number
}

/** What work in this process costs. */
export async function timed(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now()
  const cpuStart = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(cpuStart)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

/** Unpacks a workbook's largest sheet and looks for every `<v>`: the least any reader has to do. */
export async function inflateAndScan(workbook: string): Promise<void> {
  const file = await openFile(workbook)
  const { entries } = await readZipDirectory(file, DEFAULT_BUDGETS)
  const sheet = entries.filter(({ name }) => name.includes('worksheets/')).reduce((a, b) => (a.bytes > b.bytes ? a : b))
  const header = await file.read(sheet.headerOffset, 30)
  const start = sheet.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const inflate = createInflateRaw({ chunkSize: 1024 * 1024 })
  inflate.end(await file.read(start, sheet.packedBytes))
  let found = 0
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf('<v>'); at >= 0; at = chunk.indexOf('<v>', at + 3)) found++
  }
  await file.close()
  if (found === 0) throw new Error(`${workbook} has no values`)
}

/** SheetJS' reading of a workbook alone: as it comes, or with the options that make it fastest. */
export async function readWithSheetJs(workbook: string, how: 'plain' | 'fastest'): Promise<void> {
  const { read } = await import('xlsx')
  read(readFileSync(workbook), how === 'plain' ? {} : { dense: true, WTF: true, cellFormula: false })
}

/** An `.import` of the sqlite3 shell into a fresh database on disk; undefined without the shell. */
export function sqliteImport(table: string): Cost | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const start = performance.now()
    // The shell's own `times` tells the processor time of what it ran: user and system, in minutes and seconds.
    const script = 'sqlite3 -csv "$1" ".import \'$2\' t" && times'
    const result = spawnSync('sh', ['-c', script, 'sh', join(folder, 'peer.db'), table], { encoding: 'utf8' })
    const wall = performance.now() - start
    if (result.status !== 0) return undefined
    const children = result.stdout.trim().split('\n').at(-1) ?? ''
    const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, min, sec]) => Number(min) * 60 + Number(sec))
    return { wall, cpu: seconds.reduce((sum, part) => sum + part, 0) * 1000 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The median of one kind of cost over the median of the same of others. */
export function ratioOf(costs: readonly Cost[], others: readonly Cost[], kind: keyof Cost): number {
  return medianOf(costs, kind) / medianOf(others, kind)
}

/** A list of costs as a line of text. */
export function costLine(what: string, costs: readonly Cost[]): string {
  const texts = costs.map(({ wall, cpu }) => `${Math.round(wall)} ms (${Math.round(cpu)} of processor)`)
  return `${what}: ${texts.join(', ')}`
}

function medianOf(costs: readonly Cost[], kind: keyof Cost): number {
  return costs.map((cost) => cost[kind]).sort((a, b) => a - b)[costs.length >> 1] as number
}
