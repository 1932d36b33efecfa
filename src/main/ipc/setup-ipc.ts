import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import { CHANNELS } from '../../shared/calls/channels.ts'
import type { FileTokens } from '../files/file-tokens.ts'
import type { Gate } from './ipc-gate.ts'

const droppedPath = z.string().max(32_768)

/** Opens the two channels that the preload calls: one for all calls, one for the paths of dropped files. */
export function setupIpc(gate: Gate<IpcMainInvokeEvent>, tokens: FileTokens): void {
  ipcMain.handle(CHANNELS.call, gate.call)
  ipcMain.handle(CHANNELS.drop, (event, path: unknown) =>
    gate.answer(event, () => tokens.toRead(droppedPath.parse(path))),
  )
}
