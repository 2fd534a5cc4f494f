# What a container may do. Sourced by prove.sh.

ours='web worker postgres nginx'

prove_confined() {
  with_demo
  claim 'every container runs as an ordinary user' run_as_users
  claim 'no process has a capability' have_no_capabilities
  claim 'no process can get new privileges' gain_nothing
  claim 'root file systems are read-only' are_read_only
  claim 'every container is healthy' are_healthy
  claim 'every container has a memory limit in the kernel' have_limits
  claim 'no secret stands in an environment or in a command' secrets_are_in_files
  claim 'the configuration has no password, and so no default one' configures_no_password
  claim 'who starts without a secret is told what to do' says_what_is_missing
  claim 'secrets that nobody may read are asked for' says_what_is_closed
  claim 'the database cannot be reached from outside, nor reach out' database_is_inside
  claim 'the image has no shell' has_no_shell
}

# each COMMAND…: with the id of every container that runs; fails when it fails for one of them.
each() {
  local service id
  for service in $ours; do
    for id in $(containers "$service"); do
      "$@" "$id" || { echo "not so for $service"; return 1; }
    done
  done
}

pid_of() { docker inspect --format '{{.State.Pid}}' "$1"; }

# All processes of a container, by the kernel's own account; those of the engine's `init` included.
processes_of() { docker top "$1" -eo pid | tail -n +2; }

users_seen=''
run_as_users() {
  each is_no_root || return
  echo "of $ours: users $(for service in $ours; do uid_of "$(first "$service")"; done | xargs)"
}
uid_of() { awk '/^Uid:/ { print $2 }' "/proc/$(pid_of "$1")/status"; }
is_no_root() {
  local pid
  for pid in $(processes_of "$1"); do
    [ "$(awk '/^Uid:/ { print $2 }' "/proc/$pid/status")" != 0 ] || return 1
  done
}

have_no_capabilities() { each has_none && echo 'CapEff, CapPrm, CapBnd all 0'; }
has_none() {
  local pid
  for pid in $(processes_of "$1"); do
    ! grep -E '^Cap(Eff|Prm|Bnd):' "/proc/$pid/status" | grep -qv '0000000000000000$' || return 1
  done
}

gain_nothing() { each gains_nothing && echo 'NoNewPrivs 1'; }
gains_nothing() { grep -q '^NoNewPrivs:.*1$' "/proc/$(pid_of "$1")/status"; }

are_read_only() { each is_read_only && echo 'every / is mounted ro'; }
is_read_only() { awk '$5 == "/" { print $6 }' "/proc/$(pid_of "$1")/mountinfo" | tail -1 | grep -q '^ro'; }

are_healthy() { wait_for 120 'their health' each is_healthy && each is_healthy && echo "$ours"; }
is_healthy() { [ "$(docker inspect --format '{{.State.Health.Status}}' "$1")" = healthy ]; }

have_limits() {
  each is_limited || return
  local service
  for service in $ours; do echo "$service $(($(limit_of "$(first "$service")") / 1048576)) MB"; done | paste -sd, -
}
# cgroup 2 or 1, whichever this machine has.
memory_folder() {
  local id
  id="$(docker inspect --format '{{.Id}}' "$1")"
  ls -d "/sys/fs/cgroup/memory/docker/$id" "/sys/fs/cgroup/docker/$id" 2>/dev/null | head -1
}
figure_of() {
  local folder
  folder="$(memory_folder "$1")"
  cat "$folder/$2" 2>/dev/null || cat "$folder/$3"
}
limit_of() { figure_of "$1" memory.limit_in_bytes memory.max; }
# With the pages of files that the kernel would give up first.
peak_of() { figure_of "$1" memory.max_usage_in_bytes memory.peak; }
killed_in() { figure_of "$1" memory.oom_control memory.events | awk '$1 == "oom_kill" { print $2 }'; }
is_limited() { [ "$(limit_of "$1")" -le 2147483648 ]; }

# Each by itself, a line each.
secrets_made() {
  local file
  for file in "$(folder_of secrets-of-postgres)/password" "$(folder_of secrets-of-storage)/s3-secret-access-key" \
    "$(folder_of secrets-of-ibidem)"/{payload-secret,backup-key}; do
    cat "$file" && echo
  done
}
secrets_are_in_files() {
  local id secrets
  secrets="$(secrets_made | sed '/^$/d')"
  for id in $(compose ps --all --quiet); do
    [ "$(docker inspect "$id" | grep -cF "$secrets")" = 0 ] || return 1
  done
  for id in $(compose ps --quiet); do
    [ "$(docker top "$id" -eo pid,args | grep -cF "$secrets")" = 0 ] || return 1
  done
  echo "none of $(wc -l <<<"$secrets"), which stand in files of volumes"
}

configures_no_password() {
  local named
  named="$(compose --profile '*' config | grep -E '^ +[A-Z0-9_]*(PASSWORD|SECRET|KEY|TOKEN|DATABASE_URL|SMTP_URL)[A-Z0-9_]*: .')"
  ! grep -vE '_FILE: /run/secrets/|ACCESS_KEY_ID: |: ""$' <<<"$named" &&
    echo "$(grep -c _FILE <<<"$named") names of files, no value"
}

says_what_is_missing() {
  local said
  said="$(docker run --rm -e DATABASE_URL_FILE=/run/secrets/database-url ibidem start 2>&1)" && return 1
  grep -F 'put the secret into it' <<<"$said"
}
says_what_is_closed() {
  local said
  chmod 700 "$checkout/docker/secrets"
  said="$(compose run --rm --no-deps secrets 2>&1)"
  local code=$?
  chmod 755 "$checkout/docker/secrets"
  [ $code != 0 ] && grep -F 'chmod 755 docker/secrets' <<<"$said"
}

# nginx and Postgres share no network: neither finds the other, while the site finds both.
database_is_inside() {
  local database="$(first postgres)" front="$(first nginx)" web="$(first web)"
  [ -z "$(docker port "$database")" ] &&
    reaches "$web" "$(address_of "$database" inside)" 5432 &&
    reaches "$web" "$(address_of "$front" outside)" 8443 &&
    ! reaches "$front" "$(address_of "$database" inside)" 5432 &&
    ! reaches "$database" "$(address_of "$front" outside)" 8443 &&
    echo 'no published port; nginx does not reach it, nor it nginx'
}
address_of() {
  docker inspect --format "{{(index .NetworkSettings.Networks \"${COMPOSE_PROJECT_NAME}_$2\").IPAddress}}" "$1"
}
reaches() { timeout 3 nsenter --net --target "$(pid_of "$1")" bash -c "exec 3<>/dev/tcp/$2/$3"; }

has_no_shell() { ! docker run --rm --entrypoint sh ibidem -c true && echo 'sh is not found'; }
