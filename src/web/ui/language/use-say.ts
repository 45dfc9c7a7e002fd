import { useTranslation } from 'react-i18next'

/** Says a phrase whose key is put together at run time, which the compiler cannot check; nothing when there is none. */
export function useSay(
  texts: 'public' | 'office',
): (key: string, values?: Record<string, unknown>) => string | undefined {
  const { t, i18n } = useTranslation(texts)
  const say = t as unknown as (key: string, values?: Record<string, unknown>) => string
  return (key, values) => (i18n.exists(key, { ns: texts, ...values }) ? say(key, values) : undefined)
}
