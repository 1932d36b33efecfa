import path from 'node:path'

/** Where the parts of a packed app lie. */
export interface PackedApp {
  readonly executable: string
  /** `process.resourcesPath`: the archive, and what lies beside it. */
  readonly resources: string
  /** Where Electron's and Chromium's licences lie. */
  readonly licences: string
}

/** The parts of an app in the folder that electron-builder made (`linux-unpacked`, `win-unpacked`, `mac`, `mac-arm64`) or an installer. */
export function packedApp(folder: string, platform: NodeJS.Platform = process.platform): PackedApp {
  if (platform === 'darwin') {
    const contents = path.join(folder, 'Regulars.app', 'Contents')
    const resources = path.join(contents, 'Resources')
    return { executable: path.join(contents, 'MacOS', 'Regulars'), resources, licences: resources }
  }
  const executable = path.join(folder, platform === 'win32' ? 'Regulars.exe' : 'regulars')
  return { executable, resources: path.join(folder, 'resources'), licences: folder }
}
