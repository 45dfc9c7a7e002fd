import type { Sentences } from '../values/sentences.ts'

/** What is worth a look in the register of rules. */
export const sentences: Sentences = {
  'rules.unknown-name': {
    ru: facts =>
      `Правило «${facts.name}» ни одна проверка не спрашивает, и оно ничего не меняет. ${facts.nearest === null ? 'Возможно, обозначение с опечаткой.' : `Возможно, имелось в виду «${facts.nearest}».`}`,
    en: facts =>
      `No check asks for the rule “${facts.name}”, so it changes nothing. ${facts.nearest === null ? 'Maybe its name is misspelt.' : `Maybe “${facts.nearest}” was meant.`}`,
  },
}
