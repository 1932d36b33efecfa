import { z } from 'zod'
import type { Backup, BackupOffer, CheckResult, RemovedPersonalData, Rescued, SafetyStatus } from '../model/safety.ts'
import { engineCall, gives, mainCall } from './call.ts'
import { nothing, rowId, token } from './fields.ts'
import type { WorkspaceRef } from './workspace.ts'

/** Backups of the workspace, the ways out where it is damaged, and taking personal data out of it. */
export const SAFETY_CALLS = {
  'safety.status': engineCall({ params: nothing, result: gives<SafetyStatus>() }),
  /** Makes a backup, as happens by itself after each import and undo. */
  'safety.back-up': engineCall({ params: nothing, result: gives<Backup>(), runs: 'in a thread' }),
  /** The backups with what each lacks. */
  'safety.offers': engineCall({
    params: nothing,
    result: gives<readonly BackupOffer[]>(),
    runs: 'in a thread',
  }),
  /** Writes the whole workspace to a file chosen for saving. */
  'safety.save-copy': engineCall({
    params: () => z.strictObject({ file: token() }),
    result: gives<{ readonly bytes: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
  'safety.check': engineCall({ params: nothing, result: gives<CheckResult>(), runs: 'in a thread' }),
  /** Takes out everything that names a person. Cannot be undone; backups hold it still. */
  'safety.remove-personal-data': engineCall({
    params: nothing,
    result: gives<RemovedPersonalData>(),
    runs: 'in a thread',
    writes: true,
  }),
  /** Deletes all backups of this workspace in its folder. */
  'safety.delete-backups': engineCall({ params: nothing, result: gives<{ readonly deleted: number }>() }),
  /** The path of the folder of the backups, for main only. */
  'safety.folder-path': engineCall({ params: nothing, result: gives<string>(), from: [] }),
  /** Lets the person choose the folder for backups; null when they cancel. */
  'safety.choose-folder': mainCall({ params: nothing, result: gives<string | null>() }),
  /** Takes the usual folder again. */
  'safety.usual-folder': mainCall({ params: nothing, result: gives<null>() }),
  /** Shows the folder of the backups in the system's file manager. */
  'safety.show-folder': mainCall({ params: nothing, result: gives<null>() }),
  /** The backups of a workspace that could not be opened because it is damaged; null where that is not so. */
  'safety.damage': mainCall({ params: nothing, result: gives<readonly BackupOffer[] | null>() }),
  /** Puts a backup in the place of the workspace, which is kept beside under another name. */
  'safety.restore': mainCall({ params: () => z.strictObject({ number: rowId() }), result: gives<Rescued>() }),
  /** Reads what can be read of the damaged workspace into a new one of its name. */
  'safety.salvage': mainCall({ params: nothing, result: gives<Rescued>() }),
  /** Deletes the open workspace, with its backups where wanted, and opens another one. */
  'safety.delete-workspace': mainCall({
    params: () => z.strictObject({ withBackups: z.boolean() }),
    result: gives<WorkspaceRef>(),
  }),
}
