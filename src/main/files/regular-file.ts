import { type Stats, statSync } from 'node:fs'

/** What is known of the file of this path; null where there is none, or what is there is no regular file or cannot be looked at. */
export function regularFile(path: string): Stats | null {
  try {
    const found = statSync(path)
    return found.isFile() ? found : null
  } catch {
    // No file, a name that is too long, a folder that may not be entered, a link that leads back to itself.
    return null
  }
}
