import type { Session } from 'electron'
import { isAppUrl } from './app-url.ts'
import { isDevServerUrl } from './dev-server-url.ts'

const LOCAL = new Set(['data:', 'blob:', 'devtools:'])

/** Whether the window may request an address: its own files, data in the page itself, and the dev server. */
export function mayRequest(address: string, devServer: string | null): boolean {
  const protocol = URL.parse(address)?.protocol ?? ''
  return isAppUrl(address) || LOCAL.has(protocol) || isDevServerUrl(address, devServer)
}

/** Cancels every request that leaves this computer. */
export function setupNetworkLock(session: Session, devServer: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, devServer) }))
}
