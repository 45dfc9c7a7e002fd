import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnyRecord } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import { useSayProblem } from '../language/use-say-problem.ts'
import type { RegisterSource } from './register-source.ts'

/** How a record was before it was saved, and the version that it has since. */
export interface Undoable {
  readonly before: AnyRecord
  readonly version: number
}

/** How long an act can be undone with one click; milliseconds. */
const OFFERED = 10_000

/** Tells that a record was saved, and offers to make it as it was; the way back is a change like any other. */
export function useUndoable({ register, contract }: RegisterSource, recordKey: string) {
  const { t } = useTranslation('office')
  const sayProblem = useSayProblem()
  const client = useQueryClient()
  const undo = async ({ before, version }: Undoable) => {
    try {
      await call(contract.change, { params: { key: recordKey }, body: { record: before, version } })
      notifications.show({ message: t('record.undone') })
    } catch (error) {
      notifications.show({ color: 'red', title: t('record.notUndone'), message: sayProblem(error) })
    }
    await client.invalidateQueries({ queryKey: [register.name] })
  }
  return (said: string, undoable?: Undoable) => {
    const id = notifications.show({
      autoClose: undoable ? OFFERED : true,
      message: (
        <Group gap="sm" justify="space-between" wrap="nowrap">
          {said}
          {undoable && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id)
                void undo(undoable)
              }}
            >
              {t('record.undo')}
            </Button>
          )}
        </Group>
      ),
    })
  }
}
