import { Checkbox } from '@mantine/core'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { Panel } from '../../ui/panel.tsx'
import { inWords } from './roles.ts'
import type { Companions } from './use-companions.ts'

interface OtherFilesProps {
  readonly files: readonly FileRef[]
  readonly companions: Companions
  readonly isTaken: boolean
  readonly onTaken: (isTaken: boolean) => void
}

/** What becomes of the files that were opened together with the one that is shown. */
export function OtherFiles({ files, companions, isTaken, onTaken }: OtherFilesProps) {
  const { same, different, isLooking } = companions
  const names = (some: readonly FileRef[]) => inWords(some.map(({ name }) => name))
  const later = isTaken ? different : files
  return (
    <Panel title={`Opened together with ${files.length === 1 ? 'another file' : `${files.length} other files`}`}>
      <div className="stack">
        {isLooking && <BusyHint busy words="Looking at the other files…" />}
        {same.length > 0 && (
          <Checkbox
            checked={isTaken}
            onChange={(event) => onTaken(event.currentTarget.checked)}
            label={`Import ${names(same.map(({ file }) => file))} as well, understood as this file is`}
            description="The columns are the same. Each file is an import of its own, and rows that two of them hold come in once."
          />
        )}
        {!isLooking && later.length > 0 && <p className="quiet">{`${names(later)}: to be looked at afterwards.`}</p>}
      </div>
    </Panel>
  )
}
