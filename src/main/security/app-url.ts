import { resolve, sep } from 'node:path'

/** The scheme and host that the window's own files have. */
export const APP_SCHEME = 'app'
const APP_HOST = 'bundle'

/** The address of the window's page. */
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Whether an address belongs to the window's own files. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}

/** The file below `root` that an address of the app means; null when it means none or one outside. */
export function fileOfAppUrl(address: string, root: string): string | null {
  const url = URL.parse(address)
  if (!url || !isAppUrl(address)) return null
  const path = decoded(url.pathname)
  if (path === null || /[\0\\:]/.test(path)) return null
  const folder = resolve(root)
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`)
  return file.startsWith(folder + sep) ? file : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
