import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnyRegister } from '#domain/values/register.ts'
import { usePhrase } from '../language/language.ts'
import { type ListState, shownColumns } from './list-state.ts'
import styles from './RegisterToolbar.module.css'
import { columnsOf } from './register-source.ts'

interface Props {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
}

/** Chooses which columns the list shows; at least one stays. */
export function ColumnChooser({ register, state, onState }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const shown = shownColumns(register, state)
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" className={styles.columns}>
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          value={shown}
          onChange={columns => {
            if (columns.length > 0) onState({ ...state, columns })
          }}
        >
          <Stack gap={8} mah={360} style={{ overflowY: 'auto' }}>
            {columnsOf(register).map(([name, column]) => (
              <Checkbox key={name} size="xs" value={name} label={phrase(column.title)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
