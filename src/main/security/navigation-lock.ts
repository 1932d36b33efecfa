import { app } from 'electron'
import { isDevServerUrl } from './dev-server-url.ts'

/** Keeps every window on its own page: no links away, no pop-ups, no embedded views. */
export function setupNavigationLock(devServer: string | null): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      // Hot reload loads the page anew.
      if (!isDevServerUrl(event.url, devServer)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
