-- A step of a draft may also have signed, by an order of a college, for what planning has left beyond rules that only warn.
alter table app.timetable_steps drop constraint timetable_steps_act_check;
alter table app.timetable_steps add check (act in ('move', 'takeOut', 'lock', 'unlock', 'plan', 'regroup', 'sign'));
