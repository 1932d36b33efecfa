import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import { createEngine, type Engine } from '../../index.ts'
import { ask, NOW, sheetOf } from '../../testing/ask.ts'

/** A folder with the workspace of a shop, whose engine is opened and closed at will. */
export interface Shop {
  readonly folder: string
  readonly path: string
  open(): Engine
  /** Runs on an engine that is closed afterwards. */
  with<T>(work: (engine: Engine) => T | Promise<T>): Promise<T>
  /** Imports rows of a till, with names that no other file has. */
  importRows(engine: Engine, name: string, rows?: number): Promise<number>
  bytes(): Buffer
  /** Writes zeros over the first so many bytes from the place of a text in the file. */
  zeroAt(text: string, bytes?: number): void
}

const HEADER = 'Order,Customer ID,Customer Name,Email,Date,Product,Product Name,Quantity,Price,Country'

/** Sets up a shop for one test. */
export function createShop(): Shop {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-safety-'))
  const path = join(folder, 'shop.regulars')
  const engines: Engine[] = []
  const open = () => {
    const engine = createEngine({ workspacePath: path })
    engines.push(engine)
    return engine
  }
  onTestFinished(() => {
    for (const engine of engines) engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const bytes = () => readFileSync(path)
  return {
    folder,
    path,
    open,
    bytes,
    async with(work) {
      const engine = open()
      try {
        return await work(engine)
      } finally {
        engine.close()
      }
    },
    async importRows(engine, name, rows = 400) {
      const lines = Array.from({ length: rows }, (_, at) => {
        const day = String(1 + (at % 28)).padStart(2, '0')
        return `${name}-${at >> 1},${name}${at % 97},Given-${name} Family${at % 97},mail-${name}-${at % 97}@example.org,2024-03-${day},tea-${name}${at % 7},Tea ${name},${1 + (at % 3)},2.50,Land-${name}`
      })
      const file = join(folder, `${name}.csv`)
      writeFileSync(file, `${[HEADER, ...lines].join('\n')}\n,,,,soon,,,x,,\n`)
      const { importId } = await engine.call('import.run', sheetOf(file), { now: NOW })
      ask(engine, 'run.compute', { settings: DEFAULT_SETTINGS, withClusters: false })
      return importId
    },
    zeroAt(text, length = 512) {
      const content = bytes()
      const at = content.indexOf(text)
      if (at < 0) throw new Error(`The file does not hold "${text}".`)
      content.fill(0, at, at + length)
      writeFileSync(path, content)
    },
  }
}
