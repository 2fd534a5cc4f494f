# Stopping, starting again, growing. Sourced by prove.sh.

prove_lasting() {
  with_demo
  claim 'a web container stops in time' stops_in_time web
  claim 'a worker stops in time' stops_in_time worker
  claim 'Postgres stops in time' stops_in_time postgres
  claim 'a web container that is killed comes back' comes_back
  claim 'readers see nothing of a web container that is started again' restarts_unseen
  claim 'web grows to three, and nginx finds the third' grows
  claim 'a backup can be made' backs_up
  claim 'down and up lose nothing' survives_down
}

# SIGTERM, and the end by itself: 137 would be SIGKILL's.
stops_in_time() {
  local id start code
  id="$(first "$1")"
  start="$(date +%s%N)"
  docker stop "$id" >/dev/null
  local took=$((($(date +%s%N) - start) / 1000000))
  code="$(docker inspect --format '{{.State.ExitCode}}' "$id")"
  quietly docker start "$id"
  wait_for 180 'it to be well again' is_healthy "$id"
  echo "$took ms, exit $code"
  [ "$took" -lt 10000 ] && [ "$code" != 137 ]
}

comes_back() {
  local id start=$SECONDS
  id="$(first web)"
  kill -9 "$(docker top "$id" -eo pid,args | awk '/run.mjs start/ && !/init/ { print $1; exit }')"
  wait_for 30 'its end' restarted "$id"
  wait_for 180 'it to be well again' is_healthy "$id" || return
  echo "$((SECONDS - start)) s"
}
restarted() { [ "$(docker inspect --format '{{.RestartCount}}' "$1")" -gt 0 ]; }

restarts_unseen() {
  local id log="$work/readers.log" stop="$work/readers.stop"
  rm -f "$stop"
  while [ ! -e "$stop" ]; do
    status /about && echo
    sleep 0.05
  done >"$log" &
  id="$(first web)"
  quietly docker restart "$id"
  wait_for 180 'it to be well again' is_healthy "$id"
  touch "$stop"
  wait $!
  echo "$(grep -vc '^200$' "$log") of $(wc -l <"$log") requests failed"
  ! grep -qv '^200$' "$log"
}

grows() {
  quietly compose up --detach --scale web=3 --no-recreate || return
  wait_for 180 'three that are well' three_are_well || return
  local all third
  all="$(containers web)"
  third="$(docker ps --quiet --no-trunc --filter name=web-3)"
  # Alone it must answer, so nginx has found it.
  quietly docker stop $(grep -v "$third" <<<"$all")
  wait_for 20 'nginx to find it' answers /topics && status /topics
  local answered=$?
  quietly docker start $all
  wait_for 180 'all to be well' three_are_well
  return $answered
}
three_are_well() {
  local id count=0
  for id in $(containers web); do is_healthy "$id" && count=$((count + 1)); done
  [ "$count" = 3 ]
}

backs_up() {
  compose run --rm backup >"$work/backup.log" 2>&1 || { tail -1 "$work/backup.log"; return 1; }
  tail -1 "$work/backup.log"
}

survives_down() {
  local before after
  before="$(ask '/api/articles?limit=100&sort=id' | cksum)"
  down
  quietly compose up --detach || return
  wait_for 180 'the home page' answers / || return
  after="$(ask '/api/articles?limit=100&sort=id' | cksum)"
  [ "$(status /api/users/me --header "Authorization: JWT $(cat "$work/token")")" = 200 ] || return 1
  same "$after" "$before"
}
