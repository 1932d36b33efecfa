import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Act } from './kit/acts.ts'
import { actApart, type Ended } from './kit/child.ts'
import { count, type Extent, type Fault, type Finding, inWords } from './kit/fault.ts'
import { copyOf, openAgain, openShop, type Shop } from './kit/shop.ts'
import { mountDisk, whyNoDisk } from './kit/small-disk.ts'

const STEPS = { short: 2, long: 40 }
const OLD_REPORT = 'the report of last month'
/** Codes of a disk that is full; a limit per file is told as a fault of the disk. */
const CODES = ['disk-full', 'not-writable']

/** A place with little room, and the command through which its limits hold. */
interface Room {
  readonly folder: string
  readonly through: readonly string[]
  leave(): void
}

/** Disks of all sizes, from one that has room for nothing to one that has enough: each write of each act is the first to fail once. */
export const diskFull: Fault = {
  name: 'Disk full',
  async run({ folder, length }) {
    const shop = await openShop(folder, length === 'long' ? 12_000 : 4_000)
    const findings: Finding[] = []
    for (const act of ['import', 'compute', 'report', 'backup'] as const) findings.push(await sweep(shop, act, length))
    return findings
  },
}

async function sweep(shop: Shop, act: Act, length: Extent['length']): Promise<Finding> {
  const why = whyNoDisk(shop.folder)
  const { least, enough, states } = await measure(shop, act)
  const losses: string[] = []
  const outcomes: Record<string, number> = {}
  const steps = STEPS[length]
  for (let step = 0; step <= steps; step++) {
    const kilobytes = Math.ceil((least + ((enough - least) * step) / steps) / 1024)
    const room = why === null ? onSmallDisk(shop.folder, kilobytes) : underLimit(shop.folder, kilobytes)
    try {
      const { workspace, file } = furnish(shop, act, room.folder)
      const ended = await actApart(workspace, act, { file, through: room.through })
      const broken = judge(act, ended, workspace, file, shop, states)
      losses.push(...broken.map((what) => `${act}, ${kilobytes} KB: ${what}`))
      count(outcomes, ended.isDone ? 'done' : 'refused in words')
    } finally {
      room.leave()
    }
  }
  if (!outcomes.done || !outcomes['refused in words']) losses.push(`${act}: the sweep met one outcome only`)
  const stand = why === null ? '' : ` (a limit per file instead of a disk: ${why})`
  return { what: `${act}${stand}`, rounds: steps + 1, outcome: inWords(outcomes), losses }
}

/** How many bytes an act needs at least and surely, and what a workspace may hold afterwards. */
async function measure(shop: Shop, act: Act) {
  const workspace = copyOf(shop.base, 'measured', shop.folder)
  const file = act === 'report' ? join(shop.folder, 'measured.xlsx') : act === 'backup' ? '' : shop.next
  await actApart(workspace, act, { file })
  const written = act === 'report' ? statSync(file).size : statSync(workspace).size
  const states = { nothing: openAgain(shop.base).content, all: openAgain(workspace).content }
  const base = isBeside(act) ? 0 : statSync(shop.base).size
  // The log beside the workspace holds all of it once more, and its index.
  const enough = isBeside(act) ? written * 3 + 65_536 : base + (written + 131_072) * 2
  return { least: base + 8_192, enough, states }
}

/** Whether an act writes beside the workspace, so that only what it writes lies on the small disk. */
const isBeside = (act: Act) => act === 'report' || act === 'backup'

function furnish(shop: Shop, act: Act, folder: string) {
  if (!isBeside(act)) {
    const workspace = join(folder, 'shop.regulars')
    copyFileSync(shop.base, workspace)
    return { workspace, file: shop.next }
  }
  if (act === 'backup') return { workspace: copyOf(shop.base, 'backed-up', shop.folder), file: folder }
  const file = join(folder, 'report.xlsx')
  writeFileSync(file, OLD_REPORT)
  return { workspace: copyOf(shop.base, 'reported', shop.folder), file }
}

function judge(
  act: Act,
  { isDone, fault, noise }: Ended,
  workspace: string,
  file: string,
  { folder }: Shop,
  states: { readonly nothing: string; readonly all: string },
): string[] {
  const broken: string[] = []
  if (noise !== '') broken.push(`it wrote ${JSON.stringify(noise.slice(0, 200))}`)
  if (!isDone && (fault === null || !CODES.includes(fault.code))) broken.push(`it ended with ${JSON.stringify(fault)}`)
  // Opened where there is room again.
  const rescued = join(folder, 'rescued')
  mkdirSync(rescued)
  const copy = join(rescued, 'shop.regulars')
  for (const end of ['', '-wal']) if (existsSync(workspace + end)) copyFileSync(workspace + end, copy + end)
  const { content, isSound } = openAgain(copy)
  rmSync(rescued, { recursive: true })
  if (!isSound) broken.push('the workspace is damaged')
  if (content !== (isDone ? states.all : states.nothing)) broken.push('the workspace does not hold what was said')
  if (act === 'backup') {
    const there = readdirSync(file)
    if (there.length !== (isDone ? 1 : 0)) broken.push(`there are ${there.join(', ') || 'no files'}`)
    else if (isDone && openAgain(copyOf(join(file, there[0] as string), 'backup', folder)).content !== states.all)
      broken.push('the backup holds something else')
  }
  if (act === 'report') {
    const isOld = readFileSync(file).equals(Buffer.from(OLD_REPORT))
    if (isOld === isDone) broken.push('the report is not what was said')
    const left = readdirSync(join(file, '..')).filter((name) => name !== 'report.xlsx')
    if (left.length > 0) broken.push(`it left ${left.join(', ')} behind`)
  }
  return broken
}

function onSmallDisk(folder: string, kilobytes: number): Room {
  const disk = mountDisk(join(folder, 'disk'), kilobytes)
  return { folder: disk.folder, through: [], leave: disk.leave }
}

/** Where no disk can be mounted, no file may grow longer. */
function underLimit(folder: string, kilobytes: number): Room {
  const room = join(folder, 'disk')
  mkdirSync(room)
  return {
    folder: room,
    through: ['sh', '-c', `ulimit -f ${kilobytes * 2}; exec "$0" "$@"`],
    leave: () => rmSync(room, { recursive: true, force: true }),
  }
}
