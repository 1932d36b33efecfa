import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { createEngine } from '../../src/engine/index.ts'
import { ask, runOf } from '../../src/engine/testing/ask.ts'
import { perform } from './kit/acts.ts'
import { count, type Fault, type Finding, inWords } from './kit/fault.ts'
import { saidOf } from './kit/in-words.ts'
import { randomNumbers } from './kit/random.ts'
import { contentOf, openShop, type Shop } from './kit/shop.ts'

const MUTANTS = { short: 20, long: 50 }

/** Ways in which a file comes to harm. */
const HARMS = ['one bit flipped', '512 bytes zeroed', 'a page zeroed', 'cut off'] as const

/** Damaged workspaces: opened right, or refused in words with a way out; none is written to, and none is lost. */
export const mutants: Fault = {
  name: 'Damaged files',
  async run({ folder, length, seed }) {
    const shop = await openShop(folder, 500)
    const random = randomNumbers(seed)
    const findings: Finding[] = []
    const rounds = Math.ceil(MUTANTS[length] / HARMS.length)
    for (const harm of HARMS) {
      const losses: string[] = []
      const outcomes: Record<string, number> = {}
      for (let round = 0; round < rounds; round++) {
        const { bytes, where } = harmed(readFileSync(shop.base), harm, random)
        const { outcome, broken } = await meet(shop, bytes)
        count(outcomes, outcome)
        losses.push(...broken.map((what) => `${harm} ${where}: ${what}`))
      }
      findings.push({ what: harm, rounds, outcome: inWords(outcomes), losses })
    }
    return findings
  },
}

function harmed(bytes: Buffer, harm: (typeof HARMS)[number], random: () => number): { bytes: Buffer; where: string } {
  const place = Math.floor(random() * bytes.length)
  if (harm === 'cut off') return { bytes: bytes.subarray(0, place), where: `at ${place}` }
  if (harm === 'one bit flipped') {
    bytes[place] = (bytes[place] as number) ^ (1 << Math.floor(random() * 8))
    return { bytes, where: `at ${place}` }
  }
  const length = harm === 'a page zeroed' ? 4_096 : 512
  const start = place - (place % length)
  bytes.fill(0, start, start + length)
  return { bytes, where: `from ${start}` }
}

async function meet(shop: Shop, bytes: Buffer): Promise<{ outcome: string; broken: string[] }> {
  const folder = join(shop.folder, 'mutant')
  const fresh = () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const path = join(folder, 'shop.regulars')
    writeFileSync(path, bytes)
    return path
  }
  const isSound = isSoundToSqlite(fresh())
  const isSame = isSound && contentOf(fresh()) === contentOf(shop.base)
  const readPath = fresh()
  const atReading = await refusalOf(readPath, () => readAll(readPath))
  const writePath = fresh()
  const atWriting = await refusalOf(writePath, () => perform(writePath, 'import', shop.next))
  const broken = [atReading, atWriting].flatMap((refusal) => (refusal?.isRaw ? [`a raw error, ${refusal.words}`] : []))
  if (atWriting === null && !isSound) broken.push('it was written to although it is damaged')
  if (atWriting !== null && !isKept(folder, bytes)) broken.push('what was refused was changed')
  rmSync(folder, { recursive: true, force: true })
  if (atReading !== null || atWriting !== null) return { outcome: 'refused', broken }
  if (!isSame) broken.push('it was opened although it holds something else')
  return { outcome: 'opened right', broken }
}

/** What SQLite's own quick check says, which is what a program can ask for at each start, of a copy that nobody else looks at. */
function isSoundToSqlite(path: string): boolean {
  try {
    const database = new Sqlite(path)
    try {
      return database.pragma('quick_check', { simple: true }) === 'ok'
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}

async function readAll(path: string): Promise<void> {
  const engine = createEngine({ workspacePath: path })
  try {
    ask(engine, 'workspace.status', {})
    ask(engine, 'import.list', {})
    for (const { runId } of await engine.call('runs.list', {})) runOf(engine, runId)
  } finally {
    engine.close()
  }
}

/** What is said where something cannot be done, and whether it is no sentence; null where it can. */
async function refusalOf(path: string, act: () => unknown): Promise<{ words: string; isRaw: boolean } | null> {
  try {
    await act()
    return null
  } catch (thrown) {
    const { code, message } = saidOf(thrown, path)
    return { words: `${code}: ${message}`, isRaw: code === 'internal' || !/\w{3,} .*\.$/.test(message) }
  }
}

/** Whether a file is still there byte for byte, be it under another name. */
function isKept(folder: string, bytes: Buffer): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).equals(bytes),
  )
}
