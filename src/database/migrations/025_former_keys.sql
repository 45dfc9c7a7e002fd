-- A workbook that was taken out before a record was renamed still names it as before: whoever sees the record may know
-- what it was called.
create policy "renames read" on audit.renames for select to kuznitsa_app
  using (cluster = (select access.cluster())
    and audit.is_visible(register, audit.key_today(cluster, register, former, change - 1)));
grant select on audit.renames to kuznitsa_app;
