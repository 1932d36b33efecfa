import { Button } from '@mantine/core'
import type { View } from '../../state/view.tsx'
import { useView } from '../../state/view.tsx'
import { Panel } from '../../ui/panel.tsx'

const TASKS: readonly { readonly view: View; readonly title: string; readonly text: string }[] = [
  {
    view: { name: 'duplicates' },
    title: 'Duplicate customers',
    text: 'Customers who look like one, to be counted as one.',
  },
  {
    view: { name: 'left-out' },
    title: 'Left-out products',
    text: 'Postage, fees and corrections, which are no purchases.',
  },
  {
    view: { name: 'mappings' },
    title: 'Remembered columns',
    text: 'What you chose for the columns of your files.',
  },
]

/** What can be put in order about the data that came in. */
export function DataTasks() {
  const { go } = useView()
  return (
    <Panel title="Put in order" about="None of this changes your files.">
      <ul className="tasks">
        {TASKS.map(({ view, title, text }) => (
          <li key={title} className="task">
            <Button variant="default" size="compact-sm" onClick={() => go(view)}>
              {title}…
            </Button>
            <span className="quiet small">{text}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
