import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { CHANNELS } from '../../shared/calls/channels.ts'
import { droppedFile } from '../files/dropped-file.ts'
import type { FileTokens } from '../files/file-tokens.ts'
import type { Gate } from './ipc-gate.ts'

/** Opens the two channels that the preload calls: one for all calls, one for the paths of dropped files. */
export function setupIpc(gate: Gate<IpcMainInvokeEvent>, tokens: FileTokens): void {
  ipcMain.handle(CHANNELS.call, gate.call)
  ipcMain.handle(CHANNELS.drop, (event, path: unknown) => gate.answer(event, () => droppedFile(path, tokens)))
}
