import { useRef } from 'react'
import type { View } from '../state/screen-params.ts'
import { useRecipeEnd } from '../state/use-recipe-end.ts'
import { useView } from '../state/view.tsx'
import { useWorkspace } from '../state/workspace.tsx'
import { FLOATING_ID } from '../theme/theme.ts'
import { CommandPalette } from '../ui/commands/palette.tsx'
import { Fault } from '../ui/fault.tsx'
import { TipHost } from '../ui/tip-host.tsx'
import { say } from '../ui/words.ts'
import { About } from './about.tsx'
import { DropVeil } from './drop-veil.tsx'
import { EngineBanner } from './engine-banner.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'
import { ImportBanner } from './import-banner.tsx'
import { Licences } from './licences.tsx'
import { PasteBanner } from './paste-banner.tsx'
import { Rail } from './rail.tsx'
import { Screen } from './screen.tsx'
import { TourBanner } from './tour-banner.tsx'
import { useFrameCommands } from './use-frame-commands.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import { useMouseButtons } from './use-mouse-buttons.ts'
import { useNativeMenu } from './use-native-menu.ts'

/** The window around the screens: navigation, header, banner, palette, tips, and the place to drop a file. */
export function Frame() {
  const { view: chosen, stop } = useView()
  const { engine, status, error } = useWorkspace()
  const view = shownView(chosen, {
    hasFailed: engine?.status === 'failed',
    hasStatus: status !== null,
    isDamaged: error?.code === 'workspace-damaged',
  })
  const main = useRef<HTMLElement>(null)
  useFrameCommands()
  useNativeMenu()
  useMouseButtons()
  useRecipeEnd()
  useKeptScroll(main, stop.id)
  return (
    <div className={styles.frame}>
      <a className={styles.skipLink} href="#screen">
        {say('shell.skip')}
      </a>
      <Rail />
      <div className={styles.frameSide}>
        <Header />
        <EngineBanner />
        <ImportBanner />
        <PasteBanner />
        <TourBanner />
        <main ref={main} className={styles.frameMain} id="screen" tabIndex={-1}>
          <Fault key={stop.id}>
            <Screen view={view} />
          </Fault>
          <div id={FLOATING_ID} />
        </main>
      </div>
      <TipHost />
      <DropVeil />
      <CommandPalette />
      <Licences />
      <About />
    </div>
  )
}

interface Opening {
  readonly hasFailed: boolean
  readonly hasStatus: boolean
  readonly isDamaged: boolean
}

/** What is shown instead of a screen that has nothing to show, because no workspace could be opened. */
function shownView(chosen: View, { hasFailed, hasStatus, isDamaged }: Opening): View {
  if (hasFailed && isDamaged) return { name: 'safety' }
  return hasFailed && !hasStatus ? { name: 'start' } : chosen
}
