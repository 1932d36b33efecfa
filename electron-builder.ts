import type { Configuration } from 'electron-builder'

/**
 * What goes into the archive on one system. What the bundles hold is not there a second time; of the database it is what that system
 * runs. node-* are Node itself, for working on Regulars, and node-addon-api, for compiling the database.
 */
const filesFor = (system: string) => [
  'out/{main,preload,renderer}/**',
  'package.json',
  '!**/*.map',
  '!node_modules/node-*/**',
  '!node_modules/better-sqlite3/{deps,src,build,binding.gyp,README.md}',
  '!node_modules/better-sqlite3/lib/{darwin,linux,linuxmusl,win32}-*.js',
  `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}).node`,
]

/** Files that Regulars is offered for under "open with", without becoming the program that opens them: Excel stays that. */
const SPREADSHEETS = [
  { ext: 'xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { ext: 'csv', mimeType: 'text/csv' },
]

/** Where the project lives and who answers for its packages, which only its own workflow knows; packages for Debian name both. */
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, REGULARS_MAINTAINER } = process.env
const homepage = GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : 'https://regulars.invalid'

/** How the app is made into packages: https://www.electron.build/configuration. `npm run package` reads it. */
const configuration: Configuration = {
  appId: 'app.regulars.desktop',
  productName: 'Regulars',
  copyright: 'Regulars contributors, MIT licence',
  // Of the packages' file names no space and no bracket: some download pages write those anew.
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { buildResources: 'build', output: 'dist' },
  // Read as plain files: nothing there is code, and so the app does not depend on which functions of Node can look into an archive.
  extraResources: [
    {
      from: 'resources',
      to: '.',
      filter: ['sample/sample-sales.xlsx', 'sample/cafe-sales.csv', 'sample/gift-shops.csv', 'icons/window.png'],
    },
  ],
  // What lies outside the archive is not held against its checksum, so only what cannot be loaded from inside.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // The database comes compiled, by Node-API, for every version of Electron.
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'regulars',
      name: 'Regulars workspace',
      description: 'Regulars workspace',
      mimeType: 'application/x-regulars',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  extraMetadata: { homepage, desktopName: 'regulars.desktop' },
  publish: null,
  win: {
    target: ['nsis', 'portable'].map((target) => ({ target, arch: ['x64' as const] })),
    icon: 'build/icon.ico',
    files: filesFor('win32'),
  },
  nsis: { artifactName: '${productName}-${version}-setup.${ext}' },
  portable: { artifactName: '${productName}-${version}-portable.${ext}' },
  mac: {
    target: ['dmg', 'zip'].map((target) => ({ target, arch: ['x64' as const, 'arm64' as const] })),
    category: 'public.app-category.business',
    icon: 'build/icon.icns',
    files: filesFor('darwin'),
    // Without a certificate the app is signed with none, which Apple's own processors ask for at least.
    ...(process.env.CSC_LINK ? {} : { identity: '-', hardenedRuntime: false, notarize: false }),
    fileAssociations: SPREADSHEETS.map(({ ext }) => ({ ext, role: 'Viewer', rank: 'Alternate' })),
  },
  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    category: 'Office',
    icon: 'build/icons',
    executableName: 'regulars',
    syncDesktopName: true,
    synopsis: 'Who are the regulars of a shop?',
    maintainer: REGULARS_MAINTAINER || 'Regulars contributors <nobody@regulars.invalid>',
    mimeTypes: SPREADSHEETS.map(({ mimeType }) => mimeType),
    files: filesFor('linux'),
  },
}

export default configuration
