import { shell } from 'electron'
import type { EngineMethod, MainHandlers, MainMethod } from '../../shared/calls/calls.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Rescued, RescueWish } from '../../shared/model/safety.ts'
import { said } from '../../shared/words/said.ts'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import type { Dialogs } from '../files/dialogs.ts'
import type { Remembered } from './remembered.ts'
import type { Workspaces } from './workspaces.ts'

/** What the calls on the safety of a workspace act on. */
export interface SafetyParts {
  readonly engine: EngineSupervisor
  readonly workspaces: Workspaces
  readonly dialogs: Pick<Dialogs, 'chooseBackupFolder'>
  /** The folder that was chosen for backups, by the workspace's id. */
  readonly backupFolders: Remembered<string | null>
}

type SafetyMethod = Extract<MainMethod, `safety.${string}`>

/** The calls that need the workspace closed, or a dialog of the system. */
export function createSafetyHandlers(parts: SafetyParts): Pick<MainHandlers, SafetyMethod> {
  const { engine, workspaces, dialogs, backupFolders } = parts

  async function ask(method: EngineMethod): Promise<unknown> {
    const answer = await engine.call({ method, params: {}, paths: {}, now: new Date() }, null, () => {})
    if (answer.ok) return answer.value
    throw new RegularsError(answer.error.code, answer.error.text)
  }

  // The engine knows the folder from its start.
  async function takeFolder(folder: string | null): Promise<void> {
    refuseWhileImporting(engine)
    backupFolders.set(workspaces.current().id, folder)
    const error = await workspaces.restart()
    if (error) throw new RegularsError(error.code, error.text)
  }

  async function rescue(wish: RescueWish): Promise<Rescued> {
    refuseWhileImporting(engine)
    return workspaces.rescue(wish)
  }

  return {
    'safety.choose-folder': async () => {
      const folder = await dialogs.chooseBackupFolder()
      if (folder !== null) await takeFolder(folder)
      return folder
    },
    'safety.usual-folder': async () => {
      await takeFolder(null)
      return null
    },
    'safety.show-folder': async () => {
      shell.showItemInFolder(String(await ask('safety.folder-path')))
      return null
    },
    'safety.damage': () => engine.damage,
    'safety.restore': ({ number }) => rescue({ restore: number }),
    'safety.salvage': () => rescue('salvage'),
    'safety.delete-workspace': async ({ withBackups }) => {
      refuseWhileImporting(engine)
      if (withBackups) await ask('safety.delete-backups')
      return workspaces.deleteCurrent()
    },
  }
}

function refuseWhileImporting(engine: EngineSupervisor): void {
  if (!engine.isImporting) return
  throw new RegularsError('usage', said('workspace.importing'))
}
