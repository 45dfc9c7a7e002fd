import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { PLAN_STATUS_WORDS } from '#domain/years/year-plan.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useBoardAddress } from './board-address.ts'
import styles from './head.module.css'
import { type Board, type PlanHead, useBeginPlan, type useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly acts: ReturnType<typeof useDraftActs>
}

/** Which version is shown, the others of its year, and what can be made of it. */
export function VersionMenu({ board, plans, acts }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { change } = useBoardAddress()
  const { plan } = board
  const begin = useBeginPlan(plan.year)
  const sayHead = (head: PlanHead) =>
    [
      t('years.draftOf', { status: PLAN_STATUS_WORDS[head.status][language], version: head.version }),
      head.publishedOn ? t('years.inForceSince', { date: writeDateShort(head.publishedOn) }) : '',
      head.note,
    ]
      .filter(Boolean)
      .join(' · ')
  const open = (version: number) => change({ year: plan.year, version, block: undefined })
  const make = (from?: number) =>
    begin.mutate({ note: '', ...(from ? { from } : {}) }, { onSuccess: ({ version }) => open(version) })
  const refusalToBegin = board.acts.copy?.sentence
  const discard = () =>
    acts.discard.mutate(plan.revision, {
      onSuccess: () => {
        notifications.show({ message: t('years.discarded') })
        change({ year: plan.year, version: undefined, block: undefined })
      },
    })
  return (
    <Menu position="bottom-start" shadow="md" width={340}>
      <Menu.Target>
        <button type="button" className={styles.version}>
          {sayHead(plan)} <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('years.versions')}</Menu.Label>
        {plans.map(head => (
          <Menu.Item
            key={head.version}
            fw={head.version === plan.version ? 650 : 400}
            onClick={() => open(head.version)}
          >
            {sayHead(head)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={refusalToBegin !== undefined} onClick={() => make(plan.version)}>
          {t('years.copyDraft')}
        </Menu.Item>
        <Menu.Item disabled={refusalToBegin !== undefined} onClick={() => make()}>
          {t('years.newDraft')}
        </Menu.Item>
        {plans
          .filter(({ version }) => version !== plan.version)
          .slice(0, 5)
          .map(({ version }) => (
            <Menu.Item
              key={version}
              onClick={() =>
                change({ year: plan.year, version: plan.version, compare: version, block: undefined })
              }
            >
              {t('years.compareWith', { version })}
            </Menu.Item>
          ))}
        {plan.status === 'draft' && (
          <Menu.Item disabled={board.acts.discard !== null} onClick={discard}>
            {t('years.discard')}
          </Menu.Item>
        )}
        {refusalToBegin !== undefined && <Menu.Label>{refusalToBegin}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}
