import { Button } from '@mantine/core'
import { screenList } from '../../state/screen-entry.ts'
import { useView } from '../../state/view.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

/** What can be put in order about the data that came in. */
export function DataTasks() {
  const { screens } = useView()
  const { run } = useRegistry()
  return (
    <Panel title="Put in order" about="None of this changes your files.">
      <ul className="tasks">
        {screenList(screens).map(
          ({ name, under, title, about }) =>
            under === 'start' &&
            about !== undefined && (
              <li key={name} className="task">
                <Button variant="default" size="compact-sm" onClick={() => run(`screen.${name}`)}>
                  {say(title)}…
                </Button>
                <span className="quiet small">{say(about)}</span>
              </li>
            ),
        )}
      </ul>
    </Panel>
  )
}
