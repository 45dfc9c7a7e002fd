-- Schemas, and who may enter them. The logins are made before the first migration runs.

create schema app;
create schema access;
create schema audit;
create schema auth;
create schema jobs;
create schema published;

revoke all on schema public from public;

grant usage on schema app, access, audit, jobs to kuznitsa_app, kuznitsa_jobs;
grant usage on schema published to kuznitsa_public, kuznitsa_app, kuznitsa_jobs;
grant usage on schema auth to kuznitsa_identity;

-- What later migrations make is open to the logins that live in its schema.
alter default privileges in schema app grant select, insert, update on tables to kuznitsa_app, kuznitsa_jobs;
alter default privileges in schema auth grant select, insert, update, delete on tables to kuznitsa_identity;
alter default privileges in schema published grant select on tables to kuznitsa_public, kuznitsa_app, kuznitsa_jobs;

-- Russian order of words, with the numbers in them by value: «Группа 2» before «Группа 10».
create collation app.russian (provider = icu, locale = 'ru-u-kn-true');
