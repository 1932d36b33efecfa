import { app } from 'electron'

/** Makes this the only running Regulars of this user; false when another is, which then gets this start's arguments. */
export function takeSingleInstance(): boolean {
  const isFirst = app.requestSingleInstanceLock()
  if (!isFirst) app.quit()
  return isFirst
}
