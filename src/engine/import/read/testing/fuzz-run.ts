import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RegularsError } from '../../../../shared/model/errors.ts'
import { inspectSource } from '../inspect-source.ts'
import type { Mutant } from './mutate.ts'

/** What came of reading a spoiled file. Only the first two are right. */
export type FuzzOutcome = 'read' | 'refused' | 'crash' | 'silently empty'

/** Reads spoiled files from a folder of its own; `close` removes it. */
export function fuzzReader(): {
  read(mutant: Mutant): Promise<{ outcome: FuzzOutcome; detail: string }>
  close(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-fuzz-'))
  return {
    async read({ name, bytes, mayBeEmpty }) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      try {
        const { sheets } = await inspectSource(path, { budgets: { milliseconds: 10_000 } })
        const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0)
        return cells === 0 && !mayBeEmpty
          ? { outcome: 'silently empty', detail: name }
          : { outcome: 'read', detail: '' }
      } catch (thrown) {
        if (!(thrown instanceof RegularsError))
          return { outcome: 'crash', detail: String((thrown as Error).stack ?? thrown) }
        const isNamed = thrown.message.includes(name) && thrown.code !== 'internal'
        return isNamed ? { outcome: 'refused', detail: thrown.message } : { outcome: 'crash', detail: thrown.message }
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
