import { basename } from 'node:path'
import { openWorkspace } from '../database/open.ts'
import { importSheets } from '../import/load/import-sheet.ts'
import { openSource } from '../import/read/open-source.ts'

/** Imports a file as a process of its own, to be killed: says `started` before it and `done` after it. */
const [workspacePath = '', path = ''] = process.argv.slice(2)
const workspace = openWorkspace(workspacePath)
const source = await openSource(path)
process.send?.('started')
const now = new Date(2026, 10, 22, 9, 30)
await importSheets(workspace.database, { source, file: basename(path), sheet: null, wishes: {}, now })
process.send?.('done')
await source.close()
workspace.close()
process.disconnect?.()
