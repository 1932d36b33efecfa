import { isAppUrl } from '../security/app-url.ts'
import { isDevServerUrl } from '../security/dev-server-url.ts'

/** What is looked at of Electron's event. */
export interface SenderEvent {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Whether a call comes from the top frame of the app's own window, and that frame shows the app's own page. */
export function isTrustedSender(event: SenderEvent, windowId: number | undefined, devServer: string | null): boolean {
  const frame = event.senderFrame
  // A frame that navigated away or was destroyed meanwhile is null.
  if (frame === null || frame.parent !== null || event.sender.id !== windowId) return false
  return isAppUrl(frame.url) || isDevServerUrl(frame.url, devServer)
}
