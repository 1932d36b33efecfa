import { Checkbox } from '@mantine/core'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'
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
  const names = (some: readonly FileRef[]) => words.list(some.map(({ name }) => name))
  const later = isTaken ? different : files
  return (
    <Panel title={say('check.others.title', { count: files.length })}>
      <div className="stack">
        {isLooking && <BusyHint busy words={say('check.others.looking')} />}
        {same.length > 0 && (
          <Checkbox
            checked={isTaken}
            onChange={(event) => onTaken(event.currentTarget.checked)}
            label={say('check.others.take', { files: names(same.map(({ file }) => file)) })}
            description={say('check.others.take.about')}
          />
        )}
        {!isLooking && later.length > 0 && (
          <p className="quiet">{say('check.others.later', { files: names(later) })}</p>
        )}
      </div>
    </Panel>
  )
}
