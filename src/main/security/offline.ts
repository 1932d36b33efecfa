import { app } from 'electron'
import { hostRules } from './host-rules.ts'

/**
 * Closes the ways to the network that no request filter sees: names are not looked up, for fetching ahead or else, and WebRTC may not
 * send packets. Must run before the app is ready.
 */
export function setupOffline(devServer: string | null): void {
  app.commandLine.appendSwitch('host-resolver-rules', hostRules(devServer))
  app.on('web-contents-created', (_created, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}
