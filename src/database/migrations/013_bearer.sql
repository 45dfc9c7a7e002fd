-- Whose a session is, for whoever shows its token; no row for a token that is forged, ended or expired.
create function access.bearer(session_token text) returns table (
  session text, expires_at timestamptz, account text, name text, login text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.expires_at, a.id, a.name, a.email
  from auth.sessions s
  join auth.accounts a on a.id = s.account_id
  where s.token = session_token and s.expires_at > clock_timestamp()
$$;
