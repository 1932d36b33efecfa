import { Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCommand } from '@tabler/icons-react'
import { useView } from '../state/view.tsx'
import { keysLabel } from '../ui/commands/keys.ts'
import { IS_MAC, useRegistry } from '../ui/commands/registry.tsx'
import { SCREENS } from './screens.ts'

/** The navigation at the left: where am I, where can I go. */
export function Rail() {
  const { view, go } = useView()
  const { run } = useRegistry()
  const narrow = useMediaQuery('(max-width: 1000px)') ?? false
  return (
    <nav className="rail" aria-label="Screens">
      <div className="rail-brand" aria-hidden>
        <span className="rail-mark">
          <span />
          <span />
          <span />
        </span>
        <span className="rail-word">Regulars</span>
      </div>
      <ul className="rail-list">
        {SCREENS.map((screen) => {
          const current = screen.covers.includes(view.name)
          return (
            <li key={screen.title}>
              <Tooltip label={`${screen.title}  ${keysLabel(screen.keys, IS_MAC)}`} position="right" disabled={!narrow}>
                <button
                  type="button"
                  className="rail-item"
                  aria-current={current ? 'page' : undefined}
                  onClick={() => go(screen.view)}
                >
                  <screen.icon size={18} stroke={1.7} aria-hidden />
                  <span className="rail-word">{screen.title}</span>
                  <kbd className="rail-word rail-keys" aria-hidden>
                    {keysLabel(screen.keys, IS_MAC)}
                  </kbd>
                </button>
              </Tooltip>
            </li>
          )
        })}
      </ul>
      <button type="button" className="rail-item rail-foot" onClick={() => run('palette.open')}>
        <IconCommand size={18} stroke={1.7} aria-hidden />
        <span className="rail-word">Commands</span>
        <kbd className="rail-word rail-keys">{keysLabel('mod+k', IS_MAC)}</kbd>
      </button>
    </nav>
  )
}
