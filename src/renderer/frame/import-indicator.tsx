import { Button, Progress } from '@mantine/core'
import { useImporting } from '../session/importing.tsx'
import { useView } from '../session/view.tsx'

/** The import that is under way, seen from every screen but its own. */
export function ImportIndicator() {
  const { order, running, cancel } = useImporting()
  const { view, go } = useView()
  if (order === null || running === null) return null
  if (view.name === 'import' && view.file.token === order.file.token) return null
  const fraction = running.progress?.fraction ?? null
  const words = running.cancelling ? 'Cancelling' : 'Importing'
  return (
    <section className="import-indicator" aria-label="Import under way">
      <button type="button" className="link" onClick={() => go({ name: 'import', file: order.file })}>
        {words} {order.file.name}
      </button>
      <Progress
        className="import-indicator-bar"
        value={fraction === null ? 100 : fraction * 100}
        animated={fraction === null}
        striped={fraction === null}
        aria-label={`${words} ${order.file.name}`}
        size={6}
      />
      <span className="number quiet small import-indicator-share">
        {fraction === null ? '' : `${Math.floor(fraction * 100)}%`}
      </span>
      <Button size="compact-xs" variant="default" onClick={cancel} disabled={running.cancelling}>
        Cancel
      </Button>
    </section>
  )
}
