import type { Session } from 'electron'

/** Denies camera, location, notifications, devices and all else a page can ask for: the app needs none. */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
