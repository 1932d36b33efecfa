import type { BrowserWindow } from 'electron'
import { CHANNELS } from '../../shared/calls/channels.ts'
import type { EventName, EventPayloads } from '../../shared/calls/events.ts'

/** Tells the window something. */
export type SendEvent = <E extends EventName>(event: E, payload: EventPayloads[E]) => void

/** Sends to the window there is; without one nobody needs to know. */
export function createSendEvent(window: () => BrowserWindow | null): SendEvent {
  return (event, payload) => {
    const contents = window()?.webContents
    if (contents && !contents.isDestroyed()) contents.send(CHANNELS.event, event, payload)
  }
}
