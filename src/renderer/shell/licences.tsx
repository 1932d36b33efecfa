import { useMemo, useState } from 'react'
import { type Offers, useCommands } from '../ui/commands/registry.tsx'
import { Lazy, lazy } from '../ui/lazy.tsx'

const DIALOG = lazy(() => import('./licences-dialog.tsx').then(({ LicencesDialog }) => LicencesDialog))

/** The licences of what Regulars is made with, when they are asked for. */
export function Licences() {
  const [isOpen, setOpen] = useState(false)
  useCommands(useMemo<Offers>(() => ({ 'app.licences': () => setOpen(true) }), []))
  return isOpen && <Lazy code={DIALOG} props={{ onClose: () => setOpen(false) }} meanwhile={null} />
}
