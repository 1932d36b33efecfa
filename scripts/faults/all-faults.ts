import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from './clock.ts'
import { diskFull } from './disk-full.ts'
import { kills } from './kills.ts'
import type { Extent, Fault, Finding } from './kit/fault.ts'
import { mutants } from './mutants.ts'
import { powerCuts } from './power-cuts.ts'
import { readOnly } from './read-only.ts'
import { soak } from './soak.ts'
import { twoPrograms } from './two-programs.ts'
import { vanish } from './vanish.ts'

/** Every kind of fault, in the order of the table. */
export const ALL_FAULTS: readonly Fault[] = [
  ...[kills, powerCuts, diskFull, mutants, twoPrograms, readOnly, vanish, clock, soak],
]

/** Does one kind of fault in a folder that is gone afterwards. */
export async function tryFault(fault: Fault, extent: Omit<Extent, 'folder'>): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-faults-'))
  try {
    return await fault.run({ ...extent, folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
