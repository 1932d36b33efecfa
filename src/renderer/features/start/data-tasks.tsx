import { Button } from '@mantine/core'
import type { View } from '../../state/view.tsx'
import { useView } from '../../state/view.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import styles from './start.module.css'

const TASKS = [
  { view: { name: 'duplicates' }, task: 'duplicates' },
  { view: { name: 'left-out' }, task: 'exclusions' },
  { view: { name: 'mappings' }, task: 'mappings' },
] as const satisfies readonly { readonly view: View; readonly task: string }[]

/** What can be cleaned up in the data that was imported. */
export function DataTasks() {
  const { go } = useView()
  return (
    <Panel title={say('start.tasks.title')} about={say('start.tasks.about')}>
      <ul className={styles.tasks}>
        {TASKS.map(({ view, task }) => (
          <li key={task} className={styles.task}>
            <Button variant="default" size="compact-sm" onClick={() => go(view)}>
              {say(`start.tasks.${task}`)}
            </Button>
            <span className="quiet small">{say(`start.tasks.${task}.about`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
