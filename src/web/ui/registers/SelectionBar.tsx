import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../parts/ActButton.tsx'
import { ExportButton } from './ExportButton.tsx'
import { canEnd, type RegisterSource } from './register-source.ts'
import styles from './SelectionBar.module.css'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly source: RegisterSource
  readonly selection: Selection
  /** How many records the list has. */
  readonly total: number
  /** What the list asks for, to export all of it. */
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly onChange: () => void
  readonly onEnd: () => void
  /** Why the person may not change these records; nothing when they may. */
  readonly whyNot: string | undefined
}

/** The longest list of keys that still fits into an address, in characters. */
const KEYS_LIMIT = 2000

/** What can be done with the marked records; it lies over the list, so that nothing moves when the first is marked. */
export function SelectionBar(props: Props) {
  const { source, selection, total, query, columns, onChange, onEnd, whyNot } = props
  const { t } = useTranslation('office')
  const { keys } = selection
  if (keys.size === 0) return null
  const named = [...keys].join(',')
  const isAll = keys.size === total
  return (
    <div className={styles.bar} role="status">
      <strong>{t('list.selected', { count: keys.size })}</strong>
      {!isAll && (
        <Button variant="subtle" onClick={() => void selection.takeAll()}>
          {t('list.takeAll', { count: total })}
        </Button>
      )}
      <ActButton refusal={whyNot} onAct={onChange}>
        {t('list.changeSelected')}
      </ActButton>
      {canEnd(source.register) && (
        <ActButton refusal={whyNot} onAct={onEnd}>
          {t('list.endSelected')}
        </ActButton>
      )}
      <ExportButton
        source={source}
        query={isAll ? query : { keys: named, ...(query.sort ? { sort: query.sort } : {}) }}
        columns={columns}
        label={t('list.exportSelected')}
        refusal={!isAll && named.length > KEYS_LIMIT ? t('list.tooManyToExport') : undefined}
      />
      <Button variant="subtle" onClick={selection.clear}>
        {t('list.unselect')}
      </Button>
    </div>
  )
}
