-- A step of a draft may also have split lessons by subgroups, merged them into a stream, or parted a stream.
alter table app.timetable_steps drop constraint timetable_steps_act_check;
alter table app.timetable_steps add check (act in ('move', 'takeOut', 'lock', 'unlock', 'plan', 'regroup'));
