import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { CallRequest, RegularsApi } from '../shared/calls/api.ts'
import { CHANNELS } from '../shared/calls/channels.ts'

const api: RegularsApi = {
  // Any name is passed on: main's gate knows the calls, and whoever holds this page could name one anyway.
  call(method, params, options) {
    const request: CallRequest = options?.callId ? { method, params, callId: options.callId } : { method, params }
    return ipcRenderer.invoke(CHANNELS.call, request)
  },
  on(event, listener) {
    const forward = (_: IpcRendererEvent, name: string, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on(CHANNELS.event, forward)
    return () => {
      ipcRenderer.off(CHANNELS.event, forward)
    }
  },
  fileFromDrop: (file) => ipcRenderer.invoke(CHANNELS.drop, webUtils.getPathForFile(file as File)),
}

contextBridge.exposeInMainWorld('regulars', api)
