import { useRef } from 'react'
import { useView, type View } from '../state/view.tsx'
import { useWorkspace } from '../state/workspace.tsx'
import { FLOATING_ID } from '../theme/theme.ts'
import { CommandPalette } from '../ui/commands/palette.tsx'
import { Fault } from '../ui/fault.tsx'
import { DropVeil } from './drop-veil.tsx'
import { EngineBanner } from './engine-banner.tsx'
import { Header } from './header.tsx'
import { ImportBanner } from './import-banner.tsx'
import { Rail } from './rail.tsx'
import { Screen } from './screen.tsx'
import { useFrameCommands } from './use-frame-commands.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import { useMouseButtons } from './use-mouse-buttons.ts'
import { useNativeMenu } from './use-native-menu.ts'
import './frame.css'

/** The window around the screens: navigation, header, banner, palette, and the place to drop a file. */
export function Frame() {
  const { view: chosen, stop } = useView()
  const { engine, status } = useWorkspace()
  // No screen has anything to show where no workspace could be opened; the first one says why.
  const view: View = engine?.status === 'failed' && status === null ? { name: 'start' } : chosen
  const main = useRef<HTMLElement>(null)
  useFrameCommands()
  useNativeMenu()
  useMouseButtons()
  useKeptScroll(main, stop.id)
  return (
    <div className="frame">
      <a className="skip-link" href="#screen">
        Skip to the screen
      </a>
      <Rail />
      <div className="frame-side">
        <Header />
        <EngineBanner />
        <ImportBanner />
        <main ref={main} className="frame-main" id="screen" tabIndex={-1}>
          <Fault key={stop.id}>
            <Screen view={view} />
          </Fault>
          <div id={FLOATING_ID} />
        </main>
      </div>
      <DropVeil />
      <CommandPalette />
    </div>
  )
}
