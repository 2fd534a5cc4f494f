# Backups: made, tried, and brought back on a machine that has nothing yet. Sourced by prove.sh.

prove_kept() {
  with_demo
  claim 'a backup is made by command, encrypted, and tried' backs_up
  claim 'a backup is made by the clock' backs_up_by_the_clock
  claim 'backups can be tried again' verifies_backup
  claim 'a backup comes back in a fresh publication: every row and every file' restores
  claim 'the fresh one serves the same, its logs verify, people sign in' serves_the_same
  quietly elsewhere compose down --volumes --remove-orphans
  quietly compose up --detach
  wait_for 180 'the home page' answers /
  sign_in editor >"$work/token"
}

backs_up() {
  compose run --rm backup >"$work/backup.log" 2>&1 || { tail -1 "$work/backup.log"; return 1; }
  grep -q 'It is encrypted' "$work/backup.log" && grep -q 'It was restored' "$work/backup.log" &&
    grep -oE '[0-9]+ rows, [0-9]+ files, [0-9.]+ MB' "$work/backup.log"
}

backups_made() { find "$(folder_of backups)" -name manifest.json | wc -l; }
more_backups() { [ "$(backups_made)" -gt "$1" ]; }

# Due every minute, looked for every five, until there is one; then as it was.
backs_up_by_the_clock() {
  local before start=$SECONDS
  before="$(backups_made)"
  BACKUP_AT='* * * * *' quietly compose up --detach --no-deps worker || return
  wait_for 420 'a backup' more_backups "$before" || return
  wait_for 60 'its trial' recorded_runs || return
  echo "after $((SECONDS - start)) s; $(recorded)"
  quietly compose up --detach --no-deps worker
}
recorded() { query "SELECT count(*) || ' without a fault' FROM backup_runs WHERE occasion = 'scheduled' AND error IS NULL"; }
recorded_runs() { [ "$(recorded)" != '0 without a fault' ]; }

verifies_backup() {
  compose run --rm backup backup verify /backups >"$work/verify.log" 2>&1 && tail -1 "$work/verify.log" | grep 'All is well'
}

# As docs/operations.md has it: backups, and docker/secrets with their key and the secret, are brought to where nothing is.
restores() {
  local start=$SECONDS before hashed
  articles_sum >"$work/articles.sum"
  quietly compose stop nginx web worker || return
  quietly compose run --rm backup || return
  before="$(rows)"
  hashed="$(hashes)"
  compose run --rm --no-TTY --no-deps --entrypoint node worker \
    -p 'fs.readFileSync("/run/secrets/payload-secret", "utf8")' >"$checkout/docker/secrets/payload-secret" || return
  elsewhere compose run --rm --volume "$(folder_of backups):/from:ro" backup restore /from >"$work/restore.log" 2>&1 ||
    { tail -1 "$work/restore.log"; return 1; }
  diff <(echo "$before") <(elsewhere rows) >&2 || return
  diff <(echo "$hashed") <(elsewhere hashes) >&2 || return
  echo "$(wc -l <<<"$before") tables, $(wc -l <<<"$hashed") files, $((SECONDS - start)) s"
}

# The same publication beside the first: other volumes, other networks, other ports.
elsewhere() {
  COMPOSE_PROJECT_NAME=ibidem-proof-fresh HTTP_PORT=$((http + 10)) HTTPS_PORT=$((https + 10)) \
    site="https://localhost:$((https + 10))" "$@"
}

folder_of() { docker volume inspect --format '{{.Mountpoint}}' "${COMPOSE_PROJECT_NAME}_$1"; }

query() {
  compose exec -T -e "PGPASSWORD=$(cat "$(folder_of secrets-of-postgres)/password")" postgres \
    psql --host=127.0.0.1 --username=ibidem --dbname=ibidem --no-align --tuples-only --quiet <<<"$1"
}

# How many rows each table has, and a hash of them; without what a backup leaves out (src/backups/rules/left-out.ts), what it
# writes down of itself, letters, which a restore holds back, and the count of changes by which pages are known to be old.
rows() {
  query "SELECT format('SELECT %L, count(*), md5(string_agg(md5(x::text), NULL ORDER BY md5(x::text))) FROM %I x', tablename, tablename)
    FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('payload_migrations', 'payload_locked_documents',
      'payload_locked_documents_rels', 'users_sessions', 'article_presence', 'rate_limits', 'worker_presence',
      'renditions', 'backup_runs', 'mails', 'publication_generation') ORDER BY tablename
    \\gexec"
}

hashes() { (cd "$(folder_of data)" && find media snapshots -type f 2>/dev/null | sort | xargs -r sha256sum); }
articles_sum() { { ask '/api/articles?limit=100&sort=id' && ask '/api/editions?limit=200&sort=id'; } | cksum; }

serves_the_same() {
  local start=$SECONDS
  quietly elsewhere compose up --detach || return
  wait_for 180 'the home page' elsewhere answers / || return
  [ "$(elsewhere articles_sum)" = "$(cat "$work/articles.sum")" ] || { echo 'other articles'; return 1; }
  elsewhere compose run --rm worker audit verify >"$work/audit.log" 2>&1 || { tail -1 "$work/audit.log"; return 1; }
  [ -n "$(elsewhere sign_in publisher "$(account publisher)")" ] || { echo 'nobody can sign in'; return 1; }
  echo "$(tail -1 "$work/audit.log"); $((SECONDS - start)) s"
}
