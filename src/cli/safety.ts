import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createEngine, type Engine, offerBackups, restoreBackup, salvage } from '../engine/index.ts'
import { formatCount } from '../shared/format/numbers.ts'
import { RegularsError } from '../shared/model/errors.ts'
import type { RemovedPersonalData } from '../shared/model/safety.ts'
import { said } from '../shared/words/said.ts'
import type { SafetyWish } from './safety-options.ts'
import { textTable } from './text-table.ts'

const LOCALE = 'en-GB'

/** Where the workspace and its backups are. */
interface Place {
  readonly workspace: string
  readonly backupFolder: string | null
  readonly json: boolean
}

/** Does what is wanted of a workspace file, and gives what came of it as text or JSON. */
export async function workOnSafety(wish: SafetyWish, place: Place): Promise<string> {
  const { workspace, json } = place
  const tell = (text: string, found: object) => `${json ? JSON.stringify(found) : text}\n`
  const at = { workspacePath: workspace, folder: place.backupFolder }
  switch (wish.kind) {
    case 'list-backups': {
      const backups = offerBackups(at)
      return tell(backupsText(backups), { backups })
    }
    case 'restore': {
      const restored = restoreBackup(at, wish.which, new Date())
      return tell(restoredText(restored), restored)
    }
    case 'salvage': {
      const read = salvage(workspace, resolve(wish.file))
      return tell(salvagedText(read, wish.file), read)
    }
    case 'check':
      return withEngine(place, async (engine) => {
        const found = await engine.call('safety.check', {})
        if (found.isGood) return tell('No damage found.', found)
        throw new RegularsError('workspace-damaged', `The workspace is damaged: ${found.faults.join('; ')}.`)
      })
    case 'save-copy':
      return withEngine(place, async (engine) => {
        if (existsSync(wish.file)) {
          throw new RegularsError('not-writable', said('safety.fault.taken', { file: wish.file }))
        }
        await engine.call('safety.save-copy', { file: resolve(wish.file) })
        return tell(`The whole workspace was copied to ${wish.file}.`, { file: wish.file })
      })
    case 'remove-personal-data':
      return withEngine(place, async (engine) => {
        const removed = await engine.call('safety.remove-personal-data', {})
        const olderBackups = (await engine.call('safety.status', {})).backups.length
        const folder = await engine.call('safety.folder-path', {})
        return tell(removedText(removed, olderBackups, folder), { ...removed, olderBackups })
      })
  }
}

/** Makes a backup; where that fails, gives why, since what was done before is done. */
export async function backUpAfter(engine: Engine, now: Date): Promise<string | null> {
  try {
    await engine.call('safety.back-up', {}, { now })
    return null
  } catch (error) {
    if (error instanceof RegularsError) return error.message
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

function removedText({ customers, isErased }: RemovedPersonalData, olderBackups: number, folder: string): string {
  return [
    `Names, addresses, phone numbers and ids of ${formatCount(customers, LOCALE)} customers were removed.`,
    ...(isErased ? [] : ['Traces may be left in the file, because the disk has no room. Free some and repeat this.']),
    ...(olderBackups > 0
      ? [`${olderBackups} older backups in ${folder} still hold them. Delete those you do not need.`]
      : []),
  ].join('\n')
}

function backupsText(backups: ReturnType<typeof offerBackups>): string {
  if (backups.length === 0) return 'There are no backups of this workspace.'
  return textTable(
    [
      ['Backup', 'Made', 'State', 'Imports', 'Lacks', 'File'],
      ...backups.map(({ number, madeAt, isGood, imports, lacks, file }) => [
        String(number),
        madeAt,
        isGood ? 'good' : 'damaged',
        imports === null ? '?' : String(imports.length),
        lacks === null ? '?' : lacks.map((each) => each.file).join(', ') || 'nothing',
        file,
      ]),
    ],
    ['right', 'left', 'left', 'right', 'left', 'left'],
  )
}

function restoredText({ from, aside, lacks }: ReturnType<typeof restoreBackup>): string {
  return [
    `The workspace is now as in ${from}.`,
    ...(aside === null ? [] : [`The file as it was is kept as ${aside}.`]),
    ...(lacks ?? []).map(({ file, importedAt }) => `Not in it: ${file}, imported ${importedAt.replace('T', ' ')}.`),
  ].join('\n')
}

function salvagedText(read: ReturnType<typeof salvage>, file: string): string {
  const partial = read.tables.filter(({ isPartial }) => isPartial).map(({ table }) => table)
  return [
    `Read ${formatCount(read.lines, LOCALE)} lines of ${read.imports} imports into ${file}.`,
    partial.length === 0 ? 'Everything could be read.' : `Some rows could not be read: ${partial.join(', ')}.`,
    ...(read.placeholders > 0 ? [`${read.placeholders} lost names have placeholders (lost-…).`] : []),
    ...(read.lostRuns > 0 ? [`${read.lostRuns} stored results were left out; compute them again.`] : []),
  ].join('\n')
}
