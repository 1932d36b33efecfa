import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import { useView } from '../../state/view.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { say } from '../../ui/words.ts'
import { NextFile } from './next-file.tsx'

interface AfterImportProps {
  /** Whether the import has only just ended, so that the next step takes the focus. */
  readonly fresh: boolean
  /** Files that are still to be looked at. */
  readonly next: readonly FileRef[]
  /** What else can be done with what was imported. */
  readonly children?: ReactNode
}

/** The next steps after an import: all data, the segments, the overview, the next file. */
export function AfterImport({ fresh, next, children }: AfterImportProps) {
  const { go } = useView()
  const step = useFirstFocus<HTMLButtonElement>(fresh)
  return (
    <>
      <Button variant="default" onClick={() => go({ name: 'start' })}>
        {say('common.allData')}
      </Button>
      {children}
      <Button variant="default" onClick={() => go({ name: 'segments' })}>
        {say('imports.segments')}
      </Button>
      <Button
        ref={step}
        {...(next.length > 0 ? { variant: 'default' } : {})}
        rightSection={<IconArrowRight size={16} />}
        onClick={() => go({ name: 'overview' })}
      >
        {say('imports.overview')}
      </Button>
      <NextFile files={next} />
    </>
  )
}
