import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#contract/http/problem.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { writeMoment } from '../format/dates.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { columnsOf, type Labels } from './register-source.ts'
import { writeCell } from './write-cell.ts'

interface Props {
  readonly register: AnyRegister
  readonly problem: Problem
  readonly mine: AnyRecord
  readonly labels: Labels
  readonly save: (record: AnyRecord, version: number) => Promise<void>
  readonly onSaved: () => void
  readonly onGiveUp: () => void
  readonly onClose: () => void
}

/** Two people changed one record: shows where they differ, and lets the later one choose field by field. */
export function ConflictDialog({ register, problem, mine, labels, save, onSaved, onGiveUp, onClose }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const theirs = (problem.current?.record ?? {}) as AnyRecord
  const [kept, setKept] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const differing = columnsOf(register).filter(([name]) => (mine[name] ?? null) !== (theirs[name] ?? null))
  const saving = useMutation({
    mutationFn: () => {
      const chosen = differing.map(([name]) => [
        name,
        (kept[name] === 'theirs' ? theirs : mine)[name] ?? null,
      ])
      return save({ ...theirs, ...Object.fromEntries(chosen) }, problem.current?.version ?? 1)
    },
    onSuccess: onSaved,
  })
  const who = problem.changedBy?.person ?? t('conflict.someone')
  const when = problem.changedBy ? writeMoment(problem.changedBy.at) : ''
  return (
    <Modal opened onClose={onClose} title={t('conflict.title')} size="lg">
      <Stack>
        <Text size="sm">{t('conflict.who', { person: who, when })}</Text>
        <Text size="sm">{differing.length > 0 ? t('conflict.choose') : t('conflict.same')}</Text>
        {differing.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('conflict.field')}</Table.Th>
                <Table.Th>{t('conflict.mine')}</Table.Th>
                <Table.Th>{t('conflict.theirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differing.map(([name, column]) => (
                <Table.Tr key={name}>
                  <Table.Td>{column.title[language]}</Table.Td>
                  {(['mine', 'theirs'] as const).map(side => (
                    <Table.Td key={side}>
                      <Radio
                        name={name}
                        checked={(kept[name] ?? 'mine') === side}
                        onChange={() => setKept({ ...kept, [name]: side })}
                        label={
                          writeCell(column, (side === 'mine' ? mine : theirs)[name], labels, language) ||
                          t('record.notFilled')
                        }
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {saving.error && <ProblemNote error={saving.error} />}
        <Group>
          <Button loading={saving.isPending} onClick={() => saving.mutate()}>
            {t('conflict.save')}
          </Button>
          <Button variant="default" onClick={onGiveUp}>
            {t('conflict.takeTheirs')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
