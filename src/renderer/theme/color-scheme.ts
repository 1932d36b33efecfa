import type { MantineColorSchemeManager } from '@mantine/core'

/** Follows the system and stores nothing: main decides the appearance for the whole app through the native theme. */
export const followSystem: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}
