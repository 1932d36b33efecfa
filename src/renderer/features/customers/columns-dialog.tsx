import { Button } from '@mantine/core'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { say } from '../../ui/words.ts'
import { ColumnChecks } from './column-checks.tsx'
import { FIRST_COLUMNS } from './columns.tsx'

interface ColumnsDialogProps {
  readonly available: readonly CustomerColumn[]
  readonly chosen: readonly CustomerColumn[]
  readonly onChange: (chosen: readonly CustomerColumn[]) => void
  readonly onClose: () => void
}

/** Which columns the table shows. */
export function ColumnsDialog({ available, chosen, onChange, onClose }: ColumnsDialogProps) {
  return (
    <Dialog
      title={say('customers.columns.title')}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={() => onChange(FIRST_COLUMNS)}>
            {say('customers.columns.reset')}
          </Button>
          <Button type="submit">{say('customers.columns.done')}</Button>
        </>
      }
    >
      <ColumnChecks legend={say('customers.columns.show')} available={available} chosen={chosen} onChange={onChange} />
    </Dialog>
  )
}
