import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ExportButton } from './ExportButton.tsx'
import { canEnd, type RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly selected: ReadonlySet<string>
  readonly onClear: () => void
  readonly onEnd: () => void
  /** Why the person may not change these records; nothing when they may. */
  readonly whyNot: string | undefined
}

/** What can be done with the selected records. */
export function SelectionBar({ source, selected, onClear, onEnd, whyNot }: Props) {
  const { t } = useTranslation('office')
  const [keyColumn, ...furtherKeys] = source.register.key
  if (selected.size === 0) return null
  return (
    <Group gap="xs" role="status">
      <Text size="sm" fw={550}>
        {t('list.selected', { count: selected.size })}
      </Text>
      {keyColumn !== undefined && furtherKeys.length === 0 && (
        <ExportButton
          source={source}
          query={{ [keyColumn]: [...selected].map(key => `=${key}`).join(',') }}
          label={t('list.exportSelected')}
        />
      )}
      {canEnd(source.register) && (
        <Button variant="default" disabled={whyNot !== undefined} title={whyNot} onClick={onEnd}>
          {t('list.endSelected')}
        </Button>
      )}
      <Button variant="subtle" onClick={onClear}>
        {t('list.unselect')}
      </Button>
    </Group>
  )
}
