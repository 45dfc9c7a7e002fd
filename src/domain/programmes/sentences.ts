import { countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'
import { CALENDAR_LETTERS } from './activity.ts'

/** What is wrong in the registers of a curriculum. */
const registers: Sentences = {
  'programmes.no-such-holder': {
    ru: facts => `Строка ${facts.index} входит в «${facts.parent}», а такой строки в плане нет.`,
    en: facts => `Row ${facts.index} is part of “${facts.parent}”, and the plan has no such row.`,
  },
  'programmes.no-such-row': {
    ru: facts =>
      `В учебном плане ${facts.curriculum} нет строки ${facts.index}. Возможно, в индексе опечатка.`,
    en: facts => `Curriculum ${facts.curriculum} has no row ${facts.index}. Maybe the index is misspelt.`,
  },
  'programmes.hours-do-not-sum': {
    ru: facts =>
      `${facts.index}, семестр ${facts.semester}: итого ${facts.total} ч, а виды занятий вместе — ${facts.sum} ч.`,
    en: facts =>
      `${facts.index}, semester ${facts.semester}: the total is ${facts.total} h, the kinds sum to ${facts.sum} h.`,
  },
  'programmes.unknown-letter': {
    ru: facts =>
      `Обозначение «${facts.letter}» неизвестно. Бывают: ${CALENDAR_LETTERS.join(', ')} (вне программы).`,
    en: facts =>
      `The letter “${facts.letter}” is unknown. There are: ${CALENDAR_LETTERS.join(', ')} (outside the programme).`,
  },
  'programmes.calendar-length': {
    ru: facts => `В графике курса ${facts.course} недель ${facts.weeks}, а в учебном году их 52 или 53.`,
    en: facts =>
      `The calendar of course ${facts.course} has ${facts.weeks} weeks, and an academic year has 52 or 53.`,
  },
}

/** What is worth a look in a curriculum's file. */
const files: Sentences = {
  'curriculum.no-rows': {
    ru: () => 'В файле нет ни одной строки учебного плана. Возможно, план ещё не заполнен.',
    en: () => 'The file holds no row of a curriculum. Maybe the plan is not filled in yet.',
  },
  'curriculum.no-programme': {
    ru: () => 'В файле не указан код профессии или специальности.',
    en: () => 'The file does not state the code of the profession or speciality.',
  },
  'curriculum.strange-programme': {
    ru: facts =>
      `«${facts.programme}» — не код профессии или специальности. Возможно, вместо цифры стоит буква: нужно вида 15.01.05.`,
    en: facts =>
      `“${facts.programme}” is no code of a profession or speciality. Maybe a letter stands for a digit: it looks like 15.01.05.`,
  },
  'curriculum.not-secondary': {
    ru: facts =>
      `${facts.programme} — программа не среднего профессионального образования: там коды вида 15.01.05 и 15.02.16. Возможно, выбран план другого уровня.`,
    en: facts =>
      `${facts.programme} is no programme of secondary vocational education, whose codes look like 15.01.05 and 15.02.16. Maybe this is a plan of another level.`,
  },
  'curriculum.no-year': {
    ru: () => 'В файле не указан год начала подготовки. Впишите его в «Планы СПО» и сохраните план заново.',
    en: () => 'The file does not state the year of admission. Fill it in and save the plan again.',
  },
  'curriculum.impossible-hours': {
    ru: facts =>
      `${facts.row}, семестр ${facts.semester}: ${facts.hours} — столько не бывает (от 0 до ${facts.max}). Возможно, опечатка.`,
    en: facts =>
      `${facts.row}, semester ${facts.semester}: ${facts.hours} is impossible (0 to ${facts.max}). Maybe it is misspelt.`,
  },
  'curriculum.declared-courses': {
    ru: facts => `Объявлено курсов: ${facts.declared}, а учатся на ${facts.taught}. Взяты курсы с занятиями.`,
    en: facts =>
      `${facts.declared} courses are declared, and ${facts.taught} are taught. Those with lessons were taken.`,
  },
  'curriculum.no-index': {
    ru: () => 'У строки нет индекса. Впишите его в «Планы СПО».',
    en: () => 'A row has no index. Fill it in.',
  },
  'curriculum.index-spaces': {
    ru: facts => `В индексе ${facts.row} лишние пробелы; они убраны.`,
    en: facts => `The index ${facts.row} has spaces around it; they were removed.`,
  },
  'curriculum.index-look-alikes': {
    ru: facts => `В индексе «${facts.written}» есть латинские буквы; взято «${facts.row}».`,
    en: facts => `The index “${facts.written}” has Latin letters; “${facts.row}” was taken.`,
  },
  'curriculum.index-twice': {
    ru: facts => `Индекс ${facts.row} стоит у двух строк. Возможно, одну надо пронумеровать дальше.`,
    en: facts => `Two rows bear the index ${facts.row}. Maybe one has to be numbered on.`,
  },
  'curriculum.not-placed': {
    ru: facts => `${facts.row}: ${facts.hours} ч не распределены по курсам.`,
    en: facts => `${facts.row}: ${facts.hours} h stand in no course.`,
  },
  'curriculum.stated-hours': {
    ru: facts => `${facts.row}: по плану ${facts.stated} ч, а по семестрам вместе ${facts.sum} ч.`,
    en: facts => `${facts.row}: ${facts.stated} h are stated, and the semesters sum to ${facts.sum} h.`,
  },
  'curriculum.semester-sum': {
    ru: facts =>
      `${facts.row}, семестр ${facts.semester}: итого ${facts.total} ч, а виды занятий вместе — ${facts.sum} ч.`,
    en: facts =>
      `${facts.row}, semester ${facts.semester}: the total is ${facts.total} h, the kinds sum to ${facts.sum} h.`,
  },
  'curriculum.empty-holder': {
    ru: facts => `Раздел ${facts.row} пуст.`,
    en: facts => `The section ${facts.row} is empty.`,
  },
  'curriculum.no-competences': {
    ru: facts => `У строки ${facts.row} не указаны компетенции.`,
    en: facts => `No competences are stated for ${facts.row}.`,
  },
  'curriculum.weekly-load': {
    ru: facts =>
      `Семестр ${facts.semester}: ${facts.hours} ч, а за ${countRu(facts.weeks, ['учебную неделю', 'учебные недели', 'учебных недель'])} по ${facts.weekly} ч должно быть ${facts.due} ч.`,
    en: facts =>
      `Semester ${facts.semester}: ${facts.hours} h, and ${facts.weeks} weeks of ${facts.weekly} h make ${facts.due} h.`,
  },
  'curriculum.unknown-activity': {
    ru: facts =>
      `График, курс ${facts.course}, неделя ${facts.week}: вид деятельности ${facts.activity} неизвестен.`,
    en: facts =>
      `Calendar, course ${facts.course}, week ${facts.week}: the activity ${facts.activity} is unknown.`,
  },
  'curriculum.practice-weeks': {
    ru: facts =>
      `Учебной практики ${facts.hours} ч, а недель УП в графике ${facts.weeks}, это ${facts.due} ч.`,
    en: facts =>
      `Training practice takes ${facts.hours} h, and the calendar has ${facts.weeks} weeks of it, which make ${facts.due} h.`,
  },
  'curriculum.practice-order': {
    ru: facts =>
      `${facts.row} (семестр ${facts.semester}) стоит раньше, чем ${facts.other} (семестр ${facts.otherSemester}): учебная практика модуля обычно идёт первой.`,
    en: facts =>
      `${facts.row} (semester ${facts.semester}) stands before ${facts.other} (semester ${facts.otherSemester}): the module’s training practice usually comes first.`,
  },
  'curriculum.practice-after-exam': {
    ru: facts =>
      `${facts.other} (семестр ${facts.otherSemester}) стоит после экзамена по модулю ${facts.row} (семестр ${facts.semester}).`,
    en: facts =>
      `${facts.other} (semester ${facts.otherSemester}) stands after the module’s exam ${facts.row} (semester ${facts.semester}).`,
  },
  'curriculum.note-contradicts': {
    ru: facts =>
      `В пояснениях: ${facts.practice} — ${facts.told} ч, а в плане ${facts.hours} ч. Взяты часы плана.`,
    en: facts =>
      `The note tells ${facts.told} h of ${facts.practice}, and the plan has ${facts.hours} h, which were taken.`,
  },
  'curriculum.no-control-form': {
    ru: facts => `У строки ${facts.row} нет формы контроля.`,
    en: facts => `Row ${facts.row} ends with no form of control.`,
  },
  'curriculum.too-many-exams': {
    ru: facts =>
      `На курсе ${facts.course} экзаменов ${facts.count}, а за год допускается ${facts.max} (${facts.source}). Возможно, часть из них можно объединить.`,
    en: facts =>
      `Course ${facts.course} has ${facts.count} exams, and a year may have ${facts.max} (${facts.source}). Maybe some of them can be held together.`,
  },
  'curriculum.too-many-credits': {
    ru: facts =>
      `На курсе ${facts.course} зачётов ${facts.count}, а за год допускается ${facts.max} без физической культуры (${facts.source}). Возможно, часть из них можно объединить.`,
    en: facts =>
      `Course ${facts.course} has ${facts.count} credits, and a year may have ${facts.max} without physical culture (${facts.source}). Maybe some of them can be held together.`,
  },
}

/** What is wrong, or worth a look, in a curriculum. */
export const sentences: Sentences = { ...registers, ...files }
