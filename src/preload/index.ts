import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { CallRequest, Calls, RegularsApi } from '../shared/contract/api.ts'
import { CHANNELS, EVENT_NAMES, METHOD_NAMES } from '../shared/contract/names.ts'

function clientOf(method: CallRequest['method']) {
  return (params: unknown, options?: { readonly callId?: string }) => {
    const request: CallRequest = options?.callId ? { method, params, callId: options.callId } : { method, params }
    return ipcRenderer.invoke(CHANNELS.call, request)
  }
}

const api: RegularsApi = {
  calls: Object.fromEntries(METHOD_NAMES.map((method) => [method, clientOf(method)])) as unknown as Calls,
  on(event, listener) {
    if (!EVENT_NAMES.includes(event)) throw new Error(`There is no event ${String(event)}.`)
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
