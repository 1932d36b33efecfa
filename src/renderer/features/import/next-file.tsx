import { Button } from '@mantine/core'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import { useView } from '../../state/view.tsx'
import { say } from '../../ui/words.ts'

/** The way to the next of several files that were opened together; nothing where there is none. */
export function NextFile({ files }: { readonly files: readonly FileRef[] }) {
  const { go } = useView()
  const [first, ...others] = files
  if (first === undefined) return null
  return (
    <Button onClick={() => go({ name: 'import', files: [first, ...others] })}>
      {say('imports.next', { file: first.name })}
    </Button>
  )
}
