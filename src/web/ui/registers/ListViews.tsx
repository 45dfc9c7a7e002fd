import { Button, CloseButton, Divider, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyRegister } from '#domain/values/register.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { type ListState, readListState, writeListState } from './list-state.ts'
import { useKeptViews } from './use-kept-views.ts'

interface Props {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
}

/** Keeps the list as it looks now under a name, brings kept views back, and shares the view by its address. */
export function ListViews({ register, state, onState }: Props) {
  const { t } = useTranslation('office')
  const { views, error, keep: keepView, forget } = useKeptViews(register.name)
  const [name, setName] = useState('')
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    keepView({ name: name.trim(), query: writeListState(state).toString() })
    setName('')
  }
  const share = async () => {
    await navigator.clipboard.writeText(window.location.href)
    notifications.show({ message: t('list.shared') })
  }
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" width={280}>
      <Popover.Target>
        <Button variant="default">{t('list.views')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {error && <ProblemNote error={error} />}
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('list.noViews')}
            </Text>
          )}
          {views.map(view => (
            <Group key={view.name} gap={4} wrap="nowrap" justify="space-between">
              <Button
                size="xs"
                variant="subtle"
                onClick={() => onState(readListState(register, new URLSearchParams(view.query)))}
              >
                {view.name}
              </Button>
              <CloseButton
                size="sm"
                aria-label={t('list.forgetView', { name: view.name })}
                onClick={() => forget(view.name)}
              />
            </Group>
          ))}
          <Divider />
          <form onSubmit={keep}>
            <Stack gap="xs">
              <TextInput
                size="xs"
                aria-label={t('list.viewName')}
                placeholder={t('list.viewName')}
                value={name}
                onChange={event => setName(event.currentTarget.value)}
              />
              <Button size="xs" type="submit">
                {t('list.keepView')}
              </Button>
            </Stack>
          </form>
          <Button size="xs" variant="default" onClick={() => void share()}>
            {t('list.share')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
