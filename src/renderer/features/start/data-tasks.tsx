import { Button } from '@mantine/core'
import { screenList } from '../../state/screen-entry.ts'
import { useView } from '../../state/view.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import styles from './start.module.css'

/** What can be cleaned up in the data that was imported. */
export function DataTasks() {
  const { screens } = useView()
  const { run } = useRegistry()
  return (
    <Panel title={say('start.tasks.title')} about={say('start.tasks.about')}>
      <ul className={styles.tasks}>
        {screenList(screens).map(
          ({ name, under, title, about }) =>
            under === 'start' &&
            about !== undefined && (
              <li key={name} className={styles.task}>
                <Button variant="default" size="compact-sm" onClick={() => run(`screen.${name}`)}>
                  {say('start.tasks.open', { task: say(title) })}
                </Button>
                <span className="quiet small">{say(about)}</span>
              </li>
            ),
        )}
      </ul>
    </Panel>
  )
}
