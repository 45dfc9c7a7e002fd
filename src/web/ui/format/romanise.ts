const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
}

/** A Russian name in Latin letters, as English maps spell it: «Вязьма» is Vyazma. */
export const romanise = (name: string): string =>
  name.replace(/[а-яё]/gi, letter => {
    const small = letter.toLowerCase()
    const latin = LETTERS[small] ?? letter
    return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
