import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import { type KeptWeek, type RoomProposal, useWeekActs } from './published-weeks.api.ts'

/** What may be done with spellings of rooms: each is accepted or refused, or all that are certain at once. */
export function RoomProposals({ kept: { head, rooms } }: { readonly kept: KeptWeek }) {
  const { t } = useTranslation('office')
  const { decide } = useWeekActs(head)
  const decideOn = (proposals: readonly RoomProposal[], accepted: boolean | null) =>
    decide.mutate({
      revision: rooms.revision,
      decisions: proposals.map(({ id }) => ({ id, accepted })),
    })
  const certain = rooms.proposals.filter(one => one.certain && one.state === 'open')
  if (rooms.proposals.length === 0) return <p>{t('published.rooms.none')}</p>
  return (
    <section className={styles.panel}>
      <h2>{t('published.rooms.title')}</h2>
      <p className={styles.prose}>{t('published.rooms.intro')}</p>
      {certain.length > 0 && (
        <p className={styles.certain}>
          <Button loading={decide.isPending} onClick={() => decideOn(certain, true)}>
            {t('published.rooms.acceptCertain', { count: certain.length })}
          </Button>
          <span className={styles.soft}>{t('published.rooms.certainHelp')}</span>
        </p>
      )}
      {decide.error && <ProblemNote error={decide.error} />}
      <SimpleTable
        caption={t('published.rooms.title')}
        columns={[
          { name: 'proposal', title: t('published.rooms.proposal') },
          { name: 'spellings', title: t('published.rooms.spellings') },
          { name: 'state', title: t('published.rooms.state') },
          { name: 'acts', title: '' },
        ]}
        rows={rooms.proposals.map(proposal => ({
          id: proposal.id,
          cells: {
            proposal: <Why proposal={proposal} />,
            spellings: (
              <ul className={styles.held}>
                {proposal.spellings.map(({ spelling, lessons }) => (
                  <li key={spelling}>{t('published.rooms.quoted', { word: spelling, lessons })}</li>
                ))}
              </ul>
            ),
            state: <span data-state={proposal.state}>{t(`published.rooms.states.${proposal.state}`)}</span>,
            acts: (
              <Acts
                proposal={proposal}
                isBusy={decide.isPending}
                onDecide={accepted => decideOn([proposal], accepted)}
              />
            ),
          },
        }))}
      />
    </section>
  )
}

function Why({ proposal: { act, name, sentence } }: { readonly proposal: RoomProposal }) {
  const { t } = useTranslation('office')
  return (
    <>
      <b>
        {name}: {t(`published.rooms.acts.${act}`)}
      </b>
      <p className={styles.why}>{sentence}</p>
    </>
  )
}

interface ActsProps {
  readonly proposal: RoomProposal
  readonly isBusy: boolean
  readonly onDecide: (accepted: boolean | null) => void
}

function Acts({ proposal: { act, name, state }, isBusy, onDecide }: ActsProps) {
  const { t } = useTranslation('office')
  const what = `${name}: ${t(`published.rooms.acts.${act}`)}`
  if (state !== 'open')
    return (
      <Button
        variant="subtle"
        size="compact-md"
        disabled={isBusy}
        aria-label={`${t('published.rooms.reopen')}, ${what}`}
        onClick={() => onDecide(null)}
      >
        {t('published.rooms.reopen')}
      </Button>
    )
  return (
    <div className={styles.pair}>
      <Button
        variant="default"
        size="compact-md"
        disabled={isBusy}
        aria-label={`${t('published.rooms.accept')}, ${what}`}
        onClick={() => onDecide(true)}
      >
        {t('published.rooms.accept')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        disabled={isBusy}
        aria-label={`${t('published.rooms.refuse')}, ${what}`}
        onClick={() => onDecide(false)}
      >
        {t('published.rooms.refuse')}
      </Button>
    </div>
  )
}
