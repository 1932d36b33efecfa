import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createEngine } from '../index.ts'
import { NOW, sheetOf } from './ask.ts'
import { sharedPath } from './shared-data.ts'
import { createWorkbench, type Workbench } from './workbench.ts'

let imported: Promise<Uint8Array> | undefined

/** A workbench over the sales of Online Retail, which files of tests in one process import once, as that takes most of their time. */
export async function onlineRetail(): Promise<Workbench> {
  imported ??= workspaceOfSales()
  return createWorkbench(await imported)
}

/** The workspace's bytes. */
async function workspaceOfSales(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  try {
    const workspacePath = join(folder, 'shop.regulars')
    const engine = createEngine({ workspacePath })
    const path = join(folder, 'online-retail.csv')
    writeFileSync(path, gunzipSync(readFileSync(sharedPath('data/online-retail.csv.gz'))))
    await engine.call('import.run', sheetOf(path), { now: NOW })
    engine.close()
    return readFileSync(workspacePath)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
