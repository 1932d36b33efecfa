import { useMediaQuery } from '@mantine/hooks'
import { IconCommand } from '@tabler/icons-react'
import { memo } from 'react'
import { type AnyScreen, SCREEN_GROUPS, screenList } from '../state/screen-entry.ts'
import { useView } from '../state/view.tsx'
import { IS_MAC, keysLabel } from '../ui/commands/keys.ts'
import { PALETTE } from '../ui/commands/palette.tsx'
import { useRegistry } from '../ui/commands/registry.tsx'
import { loadAhead } from '../ui/lazy.tsx'
import { tip } from '../ui/tip.ts'
import { say } from '../ui/words.ts'
import { goTo } from './command-entries.ts'
import styles from './frame.module.css'

/** The navigation at the left, in groups: where am I, where can I go. It is drawn anew with the view, not with all that the frame is. */
export const Rail = memo(function Rail() {
  const { screens } = useView()
  const { run } = useRegistry()
  const shown = screenList(screens).filter(({ under }) => under === undefined)
  const isNarrow = useMediaQuery('(max-width: 1000px)') ?? false
  return (
    <nav className={styles.rail} aria-label={say('screens.all')}>
      <div className={styles.railBrand} aria-hidden>
        <span className={styles.railMark}>
          <span />
          <span />
          <span />
        </span>
        <span className={styles.railWord}>Regulars</span>
      </div>
      {SCREEN_GROUPS.map((group) => (
        <RailGroup
          key={group}
          title={say(`screens.group.${group}`)}
          screens={shown.filter((screen) => screen.group === group)}
          isNarrow={isNarrow}
        />
      ))}
      <button type="button" className={`${styles.railItem} ${styles.railFoot}`} onClick={() => run(PALETTE)}>
        <IconCommand size={18} stroke={1.7} aria-hidden />
        <span className={styles.railWord}>{say('commands.palette')}</span>
        <kbd className={`${styles.railWord} ${styles.railKeys}`}>{keysLabel('mod+k', IS_MAC)}</kbd>
      </button>
    </nav>
  )
})

interface RailGroupProps {
  readonly title: string
  readonly screens: readonly AnyScreen[]
  readonly isNarrow: boolean
}

function RailGroup({ title, screens, isNarrow }: RailGroupProps) {
  const [first, ...others] = screens
  if (first === undefined) return null
  // A heading over one screen of the same name would say it twice.
  const isPlain = others.length === 0 && say(first.title) === title
  return (
    <div>
      {!isPlain && (
        <p className={`${styles.railHeading} ${styles.railWord}`} aria-hidden>
          {title}
        </p>
      )}
      <ul className={styles.railList} aria-label={title}>
        {screens.map((screen) => (
          <RailItem key={screen.name} screen={screen} isNarrow={isNarrow} />
        ))}
      </ul>
    </div>
  )
}

interface RailItemProps {
  readonly screen: AnyScreen
  readonly isNarrow: boolean
}

/** Its code is loaded when somebody seems to want it. */
function RailItem({ screen, isNarrow }: RailItemProps) {
  const { screens, view } = useView()
  const { run } = useRegistry()
  const { name, under } = screens[view.name]
  const isCurrent = (under ?? name) === screen.name
  const title = say(screen.title)
  const keys = screen.keys === undefined ? '' : keysLabel(screen.keys, IS_MAC)
  const load = () => void loadAhead([screen.code])
  return (
    <li>
      <button
        type="button"
        {...(isNarrow && tip(`${title}  ${keys}`, 'right'))}
        className={styles.railItem}
        aria-current={isCurrent ? 'page' : undefined}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => run(goTo(screen))}
      >
        {screen.icon !== null && <screen.icon size={18} stroke={1.7} aria-hidden />}
        <span className={styles.railWord}>{title}</span>
        <kbd className={`${styles.railWord} ${styles.railKeys}`} aria-hidden>
          {keys}
        </kbd>
      </button>
    </li>
  )
}
