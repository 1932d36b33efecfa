import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BackupOffer } from '../../../shared/model/safety.ts'
import { BACKUP_COLUMNS } from '../../../shared/tables/backups.ts'
import type { Column } from '../../../shared/tables/column.ts'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { whenOf } from './when-of.ts'

const COLUMNS: readonly Column<BackupOffer>[] = [
  ...BACKUP_COLUMNS,
  { id: 'tools', title: 'safety.backups.tools', kind: 'text', value: () => '' },
]

/** The backups with what each lacks, the newest first, and the way back to it. */
export function BackupTable({ offers }: { readonly offers: readonly BackupOffer[] }) {
  const [asking, setAsking] = useState<BackupOffer | null>(null)
  return (
    <>
      <Table
        label={say('safety.backups.table')}
        columns={COLUMNS}
        rows={offers}
        rowHeader="made"
        rowKey={({ number }) => String(number)}
        sortable={false}
        cells={{
          tools: (offer) => (
            <Button
              size="compact-sm"
              variant="default"
              disabled={!offer.isGood}
              aria-label={say('safety.backups.restore.label', { when: whenOf(offer.madeAt) })}
              onClick={() => setAsking(offer)}
            >
              {say('safety.backups.restore')}
            </Button>
          ),
        }}
      />
      {asking !== null && <RestoreDialog offer={asking} onClose={() => setAsking(null)} />}
    </>
  )
}
