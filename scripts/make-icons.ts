// Makes the app's icons from build/icon.svg, whose result is committed: `node scripts/make-icons.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { ICNS_PIXELS, ICO_PIXELS, type IconPicture, icnsFile, icoFile } from './packaging/icon-files.ts'

/** The sizes that desktops on Linux look for. */
const LINUX_PIXELS = [16, 32, 48, 64, 128, 256, 512]
/** Of the window itself, where the desktop does not take it from the installed files. */
const WINDOW_PIXELS = 256

const root = path.join(import.meta.dirname, '..')
const build = path.join(root, 'build')
const svg = readFileSync(path.join(build, 'icon.svg'), 'utf8')

async function draw(allPixels: readonly number[]): Promise<IconPicture[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser({ isSeen: false }) })
  try {
    const page = await browser.newPage()
    const style = '<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>'
    await page.setContent(`${style}${svg}`)
    const pictures: IconPicture[] = []
    for (const pixels of allPixels) {
      await page.setViewportSize({ width: pixels, height: pixels })
      pictures.push({ pixels, png: await page.screenshot({ omitBackground: true }) })
    }
    return pictures
  } finally {
    await browser.close()
  }
}

const pictures = await draw([...new Set([...ICO_PIXELS, ...ICNS_PIXELS, ...LINUX_PIXELS])])
const png = (pixels: number) => pictures.find((picture) => picture.pixels === pixels)?.png ?? new Uint8Array()
for (const folder of [path.join(build, 'icons'), path.join(root, 'resources', 'icons')]) {
  mkdirSync(folder, { recursive: true })
}
writeFileSync(path.join(build, 'icon.ico'), icoFile(pictures))
writeFileSync(path.join(build, 'icon.icns'), icnsFile(pictures))
for (const pixels of LINUX_PIXELS) writeFileSync(path.join(build, 'icons', `${pixels}x${pixels}.png`), png(pixels))
writeFileSync(path.join(root, 'resources', 'icons', 'window.png'), png(WINDOW_PIXELS))
console.log(`build/icon.ico, build/icon.icns, build/icons (${LINUX_PIXELS.length} sizes), resources/icons/window.png`)
