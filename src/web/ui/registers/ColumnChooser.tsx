import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core'
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

/** Chooses which columns the list shows and in which order; at least one stays. */
export function ColumnChooser({ register, state, onState }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const shown = shownColumns(register, state)
  const hidden = columnsOf(register).flatMap(([name]) => (shown.includes(name) ? [] : [name]))
  const choose = (columns: readonly string[]) => {
    if (columns.length > 0) onState({ ...state, columns })
  }
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" className={styles.columns}>
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group value={shown} onChange={choose}>
          <Stack gap={4} mah={420} className={styles.choice}>
            {[...shown, ...hidden].map(name => {
              const title = phrase(register.columns[name]?.title ?? { ru: name, en: name })
              const place = shown.indexOf(name)
              return (
                <Group key={name} gap={4} wrap="nowrap" mih={28}>
                  <Checkbox size="xs" value={name} label={title} flex="1 1 auto" />
                  {place > 0 && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={24}
                      aria-label={t('list.moveUp', { column: title })}
                      onClick={() => choose(raised(shown, place))}
                    >
                      ↑
                    </ActionIcon>
                  )}
                </Group>
              )
            })}
          </Stack>
        </Checkbox.Group>
        {state.columns.length > 0 && (
          <Button mt="xs" size="xs" variant="subtle" onClick={() => onState({ ...state, columns: [] })}>
            {t('list.columnsAtFirst')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

/** The columns with one of them a place further to the front. */
function raised(columns: readonly string[], place: number): string[] {
  const [name = ''] = columns.slice(place)
  const others = columns.filter(other => other !== name)
  return [...others.slice(0, place - 1), name, ...others.slice(place - 1)]
}
