import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createEngine, type Engine, offerBackups, restoreBackup, salvage } from '../engine/index.ts'
import { RegularsError } from '../shared/model/errors.ts'
import type { RemovedPersonalData } from '../shared/model/safety.ts'
import type { Column } from '../shared/tables/column.ts'
import { said, type Text } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'
import type { SafetyWish } from './safety-options.ts'
import { columnTable } from './text-table.ts'

/** Where the workspace and its backups are, and how what is found is printed. */
interface Place {
  readonly workspace: string
  readonly backupFolder: string | null
  readonly json: boolean
  readonly words: Words
}

/** Does what is wanted of a workspace file, and gives what came of it as text or JSON. */
export async function workOnSafety(wish: SafetyWish, place: Place): Promise<string> {
  const { workspace, json, words } = place
  const tell = (text: string, found: object) => `${json ? JSON.stringify(found) : text}\n`
  const at = { workspacePath: workspace, folder: place.backupFolder }
  switch (wish.kind) {
    case 'list-backups': {
      const backups = offerBackups(at)
      return tell(backupsText(backups, words), { backups })
    }
    case 'restore': {
      const restored = restoreBackup(at, wish.which, new Date())
      return tell(restoredText(restored, words), restored)
    }
    case 'salvage': {
      const read = salvage(workspace, resolve(wish.file))
      return tell(salvagedText(read, wish.file, words), read)
    }
    case 'check':
      return withEngine(place, async (engine) => {
        const found = await engine.call('safety.check', {})
        if (found.isGood) return tell(words.say('safety.check.good'), found)
        throw new RegularsError('workspace-damaged', said('fault.workspace.damaged'), {
          detail: found.faults.join('; '),
        })
      })
    case 'save-copy':
      return withEngine(place, async (engine) => {
        if (existsSync(wish.file)) {
          throw new RegularsError('not-writable', said('safety.fault.taken', { file: wish.file }))
        }
        await engine.call('safety.save-copy', { file: resolve(wish.file) })
        return tell(words.say('safety.copy.done', { file: wish.file }), { file: wish.file })
      })
    case 'remove-personal-data':
      return withEngine(place, async (engine) => {
        const removed = await engine.call('safety.remove-personal-data', {})
        const olderBackups = (await engine.call('safety.status', {})).backups.length
        const folder = await engine.call('safety.folder-path', {})
        return tell(removedText(removed, olderBackups, folder, words), { ...removed, olderBackups })
      })
  }
}

/** Makes a backup; where that fails, gives why, since what was done before is done. */
export async function backUpAfter(engine: Engine, now: Date): Promise<Text | null> {
  try {
    await engine.call('safety.back-up', {}, { now })
    return null
  } catch (error) {
    if (error instanceof RegularsError) return error.text
    throw error
  }
}

async function withEngine(place: Place, work: (engine: Engine) => Promise<string>): Promise<string> {
  const engine = createEngine({ workspacePath: place.workspace, backupFolder: place.backupFolder, mustExist: true })
  try {
    return await work(engine)
  } finally {
    engine.close()
  }
}

function removedText(
  { customers, isErased }: RemovedPersonalData,
  olderBackups: number,
  folder: string,
  { say }: Words,
): string {
  return [
    say('safety.personal.done', { count: customers }),
    ...(isErased ? [] : [say('safety.personal.traces')]),
    ...(olderBackups > 0 ? [say('cli.backups.older', { count: olderBackups, folder })] : []),
  ].join('\n')
}

type Backup = ReturnType<typeof offerBackups>[number]

const BACKUP_COLUMNS: readonly Column<Backup>[] = [
  { id: 'number', title: 'cli.backups.column.number', kind: 'count', value: ({ number }) => number },
  { id: 'made', title: 'safety.backups.when', kind: 'minute', value: ({ madeAt }) => madeAt },
  {
    id: 'state',
    title: 'cli.backups.column.state',
    kind: 'text',
    value: ({ isGood }, { say }) => say(isGood ? 'cli.backups.good' : 'cli.backups.damaged'),
  },
  {
    id: 'imports',
    title: 'cli.backups.column.imports',
    kind: 'count',
    value: ({ imports }) => imports?.length ?? null,
  },
  {
    id: 'lacks',
    title: 'safety.backups.lacks',
    kind: 'text',
    value: ({ lacks }, { say, list }) => {
      if (lacks === null) return say('safety.backups.lacks.unknown')
      return lacks.length === 0 ? say('safety.backups.lacks.none') : list(lacks.map((each) => each.file))
    },
  },
  { id: 'file', title: 'cli.backups.column.file', kind: 'text', value: ({ file }) => file },
]

function backupsText(backups: readonly Backup[], words: Words): string {
  return backups.length === 0 ? words.say('cli.backups.none') : columnTable(BACKUP_COLUMNS, backups, words)
}

function restoredText({ from, aside, lacks }: ReturnType<typeof restoreBackup>, { say, minute }: Words): string {
  return [
    say('cli.restored', { from }),
    ...(aside === null ? [] : [say('cli.restored.aside', { aside })]),
    ...(lacks ?? []).map(({ file, importedAt }) =>
      say('cli.restored.lacks', { file, when: minute(importedAt.slice(0, 16).replace('T', ' ')) }),
    ),
  ].join('\n')
}

function salvagedText(read: ReturnType<typeof salvage>, file: string, { say, list }: Words): string {
  const { lines, imports, placeholders, lostRuns } = read
  const partial = read.tables.filter(({ isPartial }) => isPartial).map(({ table }) => table)
  return [
    say('cli.salvaged', { lines, imports, file }),
    partial.length === 0 ? say('cli.salvaged.all') : say('cli.salvaged.partial', { tables: list(partial) }),
    ...(placeholders > 0 ? [say('cli.salvaged.placeholders', { count: placeholders })] : []),
    ...(lostRuns > 0 ? [say('cli.salvaged.runs', { count: lostRuns })] : []),
  ].join('\n')
}
