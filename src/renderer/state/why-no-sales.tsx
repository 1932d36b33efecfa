import { whyNoSales } from '../../shared/words/no-sales.ts'
import { useCall } from '../api/use-call.ts'
import { Notice } from '../ui/notice.tsx'
import { words } from '../ui/words.ts'

/** What became of the files that were imported, where none of their rows counts; nothing where there is no import or some row does. */
export function WhyNoSales() {
  const imports = useCall('import.list', {})
  const why = whyNoSales(imports.value ?? [], 'window')
  if (why === null) return null
  return (
    <Notice tone="warn">
      {words
        .write(why)
        .split('\n')
        .map((file) => (
          <p key={file}>{file}</p>
        ))}
    </Notice>
  )
}
