-- A curriculum waits in its file until somebody has said where it belongs: its college, its code, the places of its
-- practice and its first group.

alter table exchange.imports
  add column curriculum jsonb,
  add column placement jsonb,
  add constraint imports_curriculum_placed check (placement is null or curriculum is not null);
grant update (placement) on exchange.imports to kuznitsa_app;
