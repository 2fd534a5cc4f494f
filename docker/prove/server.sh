# A server without containers: the units and the site of nginx in deploy/, under a real systemd, which here is process 1 of a
# container. Sourced by prove.sh.

machine=ibidem-proof-machine

prove_server() {
  down
  claim 'server: a machine with systemd, nginx and Postgres 15' make_machine
  claim 'server: systemd finds nothing to say of the units' units_are_sound
  claim 'server: exposure by systemd-analyze security, of 10' is_little_exposed
  claim 'server: ibidem.service answers through nginx, with a Postgres of its own' serves_alone
  claim 'server: it runs as a user without rights, and writes nowhere but to its folder' runs_confined
  claim 'server: its commands work as its user: a code, doctor, a backup that is tried' commands_work
  claim 'server: its data gone, the backup brings all of it back' server_is_restored
  claim 'server: killed, it comes back' unit_comes_back
  claim 'server: it stops in time, and nothing is left' unit_stops
  claim 'server: two web and a worker, with Postgres 15' serves_as_several
  claim 'server: restarted in turn as the page has it, no reader is lost' restarts_in_turn
  quietly docker rm --force --volumes "$machine"
}

on() { docker exec "$machine" "$@"; }

make_machine() {
  local start=$SECONDS
  quietly docker build --target build --tag ibidem-build --file "$checkout/docker/Dockerfile" "$checkout" &&
    quietly docker build --tag ibidem-machine "$here/prove/machine" || return
  docker rm --force --volumes "$machine" >/dev/null 2>&1
  quietly docker run --detach --name "$machine" --cap-add SYS_ADMIN --security-opt seccomp=unconfined \
    --security-opt apparmor=unconfined --cgroupns private --env container=docker --tmpfs /run \
    --tmpfs /run/lock --volume "$checkout:/checkout:ro" ibidem-machine || return
  wait_for 60 'systemd' is_up || return
  echo "$(on systemctl --version | head -1), $(on nginx -v 2>&1 | grep -o 'nginx/.*'), $((SECONDS - start)) s"
}
is_up() { grep -qE 'running|degraded' <<<"$(on systemctl is-system-running)"; }

# As docs/operations.md has it, but for git and npm.
prepare_machine() {
  on sh -c 'cp /checkout/deploy/systemd/*.service /etc/systemd/system/ && systemctl daemon-reload
    install -d -g ibidem -m 750 /etc/ibidem && install -m 600 /dev/null /etc/ibidem/environment
    openssl rand -base64 32 | install -g ibidem -m 640 /dev/stdin /etc/ibidem/backup-key
    install -d -o ibidem -g ibidem -m 750 /var/backups/ibidem
    cp /checkout/deploy/ibidem /usr/local/bin/
    install -d -m 700 /etc/ssl/ibidem
    /srv/ibidem/node_modules/.bin/node --input-type=module -e "
      import { writeFileSync } from \"node:fs\";
      import { selfSigned } from \"/checkout/docker/self-signed.mjs\";
      const day = 86400000;
      const made = selfSigned([\"example.org\"], { from: new Date(Date.now() - day), until: new Date(Date.now() + day) });
      writeFileSync(\"/etc/ssl/ibidem/key.pem\", made.key);
      writeFileSync(\"/etc/ssl/ibidem/certificate.pem\", made.certificate);"
    cp /checkout/deploy/nginx/ibidem.conf /etc/nginx/sites-available/ibidem
    cp /checkout/deploy/nginx/ibidem-pass.conf /etc/nginx/snippets/
    ln -sf ../sites-available/ibidem /etc/nginx/sites-enabled/ibidem && rm -f /etc/nginx/sites-enabled/default
    printf "%s\\n" PUBLIC_URL=https://example.org BACKUP_TO=/var/backups/ibidem/nightly \
      BACKUP_KEY_FILE=/etc/ibidem/backup-key >/etc/ibidem/environment'
}

units_are_sound() {
  quietly prepare_machine || return
  local said
  said="$(on sh -c 'cd /etc/systemd/system && systemd-analyze verify ibidem.service ibidem-web@3001.service ibidem-worker@1.service' 2>&1)"
  same "${said:-nothing}" nothing
}

is_little_exposed() {
  local unit seen figure worst=0
  for unit in ibidem.service ibidem-web@3001.service ibidem-worker@1.service; do
    seen="$(on systemd-analyze security --no-pager "$unit" | grep -oE 'level for .*: [0-9.]+' | grep -oE '[0-9.]+$')"
    figure="${figure:+$figure, }${unit%.service} $seen"
    [ "${seen/./}" -le "$worst" ] || worst="${seen/./}"
  done
  echo "$figure"
  [ "$worst" -gt 0 ] && [ "$worst" -le 30 ]
}

machine_address() { docker inspect --format '{{.NetworkSettings.IPAddress}}' "$machine"; }
page_of() {
  curl --silent --insecure --max-time 20 --output /dev/null --write-out '%{http_code}' \
    --resolve "example.org:443:$(machine_address)" "https://example.org$1"
}
answers_there() { [ "$(page_of /about)" = 200 ]; }
said_by() { on journalctl --no-pager --quiet --unit "$1" | tail -3 | cut -c 1-300 >&2; }

serves_alone() {
  local start=$SECONDS
  quietly on systemctl enable --now nginx ibidem || return
  wait_for 120 'a page' answers_there || { said_by ibidem; said_by nginx; return 1; }
  echo "$((SECONDS - start)) s"
}

# As this machine numbers it, from where one can look into it.
main_pid() { docker top "$machine" -eo pid,args | awk '/run.mjs start/ { print $1; exit }'; }
runs_confined() {
  local pid account
  pid="$(main_pid)"
  account="$(on id --user ibidem)"
  grep -E '^(Uid|CapBnd|NoNewPrivs):' "/proc/$pid/status" | tr '\n\t' '  ' | xargs
  [ "$(awk '/^Uid:/ { print $2 }' "/proc/$pid/status")" = "$account" ] && [ "$account" != 0 ] &&
    grep -q '^CapBnd:.*0000000000000000$' "/proc/$pid/status" &&
    nsenter --target "$pid" --mount sh -c '! touch /srv/ibidem/x && ! touch /etc/x && touch /var/lib/ibidem/x'
}

commands_work() {
  quietly on ibidem doctor && quietly on ibidem backup /var/backups/ibidem/nightly &&
    quietly on ibidem backup verify /var/backups/ibidem/nightly || return
  on ibidem set-up-code | grep --only-matching 'Set-up code: .*' >"$work/code"
  echo "$(on stat --format '%U %a' /var/backups/ibidem/nightly), a code of $(wc --chars <"$work/code") signs"
  [ -s "$work/code" ]
}

server_is_restored() {
  local before start=$SECONDS
  before="$(on sha256sum /var/lib/ibidem/payload-secret.json)"
  quietly on systemctl stop ibidem && on sh -c 'rm -rf /var/lib/ibidem/*' || return
  quietly on ibidem restore /var/backups/ibidem/nightly && quietly on systemctl start ibidem || return
  wait_for 120 'a page' answers_there || { said_by ibidem; return 1; }
  quietly on ibidem audit verify || return
  echo "$((SECONDS - start)) s"
  [ "$(on sha256sum /var/lib/ibidem/payload-secret.json)" = "$before" ]
}

unit_comes_back() {
  local start=$SECONDS
  on systemctl kill --signal KILL --kill-who main ibidem
  wait_for 20 'its end' unit_restarted && wait_for 90 'a page' answers_there || { said_by ibidem; return 1; }
  echo "$((SECONDS - start)) s"
}
unit_restarted() { [ "$(on systemctl show --property NRestarts --value ibidem)" = 1 ]; }

unit_stops() {
  local start
  start="$(date +%s%N)"
  on systemctl disable --now ibidem >/dev/null 2>&1
  local took=$((($(date +%s%N) - start) / 1000000))
  echo "$took ms, $(on systemctl show --property Result --value ibidem), $(on sh -c 'ps -u ibidem -o pid= | wc -l') processes left"
  [ "$took" -lt 10000 ] && [ "$(on systemctl show --property Result --value ibidem)" = success ] &&
    [ "$(on sh -c 'ps -u ibidem -o pid= | wc -l')" = 0 ]
}

serves_as_several() {
  local start=$SECONDS
  quietly on systemctl start postgresql || return
  wait_for 60 'Postgres' on su postgres -c 'psql -c "SELECT 1"' || return
  quietly on su postgres -c "psql -c \"CREATE ROLE ibidem LOGIN CREATEDB PASSWORD 'of-the-proof'\" -c 'CREATE DATABASE ibidem OWNER ibidem'" || return
  on sh -c 'printf "%s\n" DATABASE_URL=postgres://ibidem:of-the-proof@127.0.0.1:5432/ibidem \
    PAYLOAD_SECRET=0123456789abcdef0123456789abcdef >>/etc/ibidem/environment'
  quietly on systemctl enable --now ibidem-web@3001 ibidem-web@3002 ibidem-worker@1 || return
  wait_for 120 'a page' answers_there || { said_by ibidem-web@3001; return 1; }
  wait_for 120 'all of them' on sh -c 'for port in 3001 3002; do curl -fs -o /dev/null http://127.0.0.1:$port/health || exit 1; done' || return
  echo "$((SECONDS - start)) s"
}

restarts_in_turn() {
  local log="$work/machine.log"
  rm -f "$work/stop"
  while [ ! -e "$work/stop" ]; do
    page_of "/articles?n=$RANDOM" && echo
    sleep 0.05
  done >"$log" &
  on bash -c 'for unit in ibidem-web@3001 ibidem-web@3002 ibidem-worker@1; do
      systemctl restart $unit
      case $unit in ibidem-web@*)
        until curl -fs -o /dev/null http://127.0.0.1:${unit#*@}/health; do sleep 1; done ;;
      esac
      sleep 5
    done'
  touch "$work/stop"
  wait $!
  echo "$(grep -vc '^200$' "$log") of $(wc -l <"$log") requests failed"
  ! grep -qv '^200$' "$log"
}
