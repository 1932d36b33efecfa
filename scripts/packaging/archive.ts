import { extractFile, listPackage, statFile, uncache } from '@electron/asar'

/** The files of an archive, by their paths with slashes. */
export interface Archive {
  readonly files: ReadonlySet<string>
  /** Those that lie beside the archive. */
  readonly unpacked: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  /** The text of a file; throws where there is none. */
  readonly read: (file: string) => string
}

/** Opens an `app.asar`. Throws where it is none. */
export function openArchive(path: string): Archive {
  // The library remembers what it has read of a file that may have been made anew.
  uncache(path)
  const names = listPackage(path, { isPack: false }).map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
  const about = (name: string) => statFile(path, name.replaceAll('/', systemSeparator))
  const folders = new Set(names.filter((name) => 'files' in about(name)))
  const files = new Set(names.filter((name) => !folders.has(name)))
  const unpacked = new Set([...files].filter((name) => about(name).unpacked === true))
  const read = (name: string) => extractFile(path, name.replaceAll('/', systemSeparator)).toString('utf8')
  return { files, folders, unpacked, read }
}

const systemSeparator = process.platform === 'win32' ? '\\' : '/'
