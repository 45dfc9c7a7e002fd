-- A day that an earlier edition of the production calendar named, and a later one no longer does, is a usual day.
alter table app.calendar_days
  drop constraint calendar_days_kind_check,
  add constraint calendar_days_kind_check check (kind in ('dayOff', 'shortDay', 'workingDay', 'usualDay'));
