# Stopping, starting again, growing. Sourced by prove.sh.

prove_lasting() {
  with_demo
  claim 'a web container stops in time' stops_in_time web
  claim 'a worker stops in time' stops_in_time worker
  claim 'Postgres stops in time' stops_in_time postgres
  claim 'a web container that is killed comes back' comes_back web
  claim 'a worker that is killed comes back, and takes jobs' worker_comes_back
  claim 'web containers are replaced in turn, and nobody loses anything' replaces_unseen
  claim 'new web containers that do not answer take no place' keeps_those_that_answer
  claim 'while Postgres is away readers get pages, and probes say so' stands_in
  claim 'after it all recover, and nothing was started again' recovers
  claim 'web grows to three, and nginx finds the third' grows
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
  id="$(first "$1")"
  kill -9 "$(docker top "$id" -eo pid,args | awk '/run.mjs start/ && !/init/ { print $1; exit }')"
  wait_for 30 'its end' restarted "$id"
  wait_for 180 'it to be well again' is_healthy "$id" || return
  echo "$((SECONDS - start)) s"
}
restarted() { [ "$(docker inspect --format '{{.RestartCount}}' "$1")" -gt 0 ]; }

worker_comes_back() {
  comes_back worker && wait_for 90 'the desk to know' worker_is_there &&
    checks_links
}
worker_is_there() { ask /health | grep -q '"worker":"at work"'; }

# As docs/operations.md has it, while people read and write.
replaces_unseen() {
  local before after code=0
  imports_manuscript >/dev/null || return
  before="$(containers web | sort)"
  rm -f "$work/stop"
  NODE_TLS_REJECT_UNAUTHORIZED=0 node --no-warnings "$here/prove/readers.mjs" "$site" "$(cat "$work/token")" \
    "$(grep -o '"article":[0-9]*' "$work/import.json" | head -1 | tr -dc 0-9)" "$work/stop" >"$work/readers.log" 2>&1 &
  (cd "$checkout" && COMPOSE_FILE=docker/docker-compose.yml:docker/prove/collector.yml quietly docker/replace.sh) || code=1
  touch "$work/stop"
  wait $! || code=1
  after="$(containers web | sort)"
  [ "$(comm -12 <(echo "$before") <(echo "$after") | wc -l)" = 0 ] || { echo 'one of them is the same as before'; return 1; }
  head -3 "$work/readers.log" | paste -sd' '
  return $code
}

keeps_those_that_answer() {
  local before start=$SECONDS
  before="$(compose ps --all --quiet web | sort)"
  (cd "$checkout" && COMPOSE_FILE=docker/docker-compose.yml:docker/prove/collector.yml:docker/prove/broken.yml \
    quietly docker/replace.sh) && { echo 'it says that all is well'; return 1; }
  same "$(compose ps --all --quiet web | sort)" "$before" >/dev/null || { echo 'others are there than before'; return 1; }
  echo "$(status /articles) after $((SECONDS - start)) s"
  answers /articles
}

# Postgres gone for twenty seconds. What a process has never shown it cannot show then, so both are asked before; each
# looks by itself, so both are asked after as well.
stands_in() {
  local seen
  each_of web shows_articles && quietly compose stop postgres || return
  wait_for 30 'each probe to say so' each_of web says_not_ready
  seen="$(status /articles) $(status /health/live) $(status /health/ready)"
  sleep 15
  seen="$seen, later $(status /articles) $(status /health/live) $(status /health/ready)"
  quietly compose start postgres
  same "$seen" '200 200 503, later 200 200 503'
}
shows_articles() { asks_itself "$1" /articles; }
# Whichever of them nginx would have asked.
asks_itself() {
  docker exec "$1" node -e "fetch('http://127.0.0.1:3000$2').then((a) => process.exit(a.ok ? 0 : 1))"
}
says_not_ready() { ! asks_itself "$1" /health/ready; }

recovers() {
  local start=$SECONDS
  wait_for 60 'each web to be ready' each_of web has_recovered || return
  local ready=$((SECONDS - start))
  wait_for 60 'the worker' worker_is_there || return
  imports_manuscript >/dev/null || { echo "no manuscript came in: $(head -c 300 "$work/import.json")"; return 1; }
  signs_in >/dev/null || { echo 'nobody can sign in'; return 1; }
  local took=$((SECONDS - start)) service
  for service in web worker; do
    each_of "$service" never_restarted || { echo "$service was started again"; return 1; }
  done
  echo "web $ready s, all $took s"
}
has_recovered() { asks_itself "$1" /health/ready; }
each_of() {
  local id
  for id in $(containers "$1"); do "$2" "$id" || return 1; done
}
# Since this part of the proof began: those that were killed in it bear their one.
never_restarted() { [ "$(docker inspect --format '{{.RestartCount}}' "$1")" -le 1 ]; }

grows() {
  quietly compose up --detach --scale web=3 --no-recreate || return
  wait_for 180 'three that are well' three_are_well || return
  local all third
  all="$(containers web)"
  # Named the newest first.
  third="$(docker ps --quiet --no-trunc --filter label=com.docker.compose.service=web \
    --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" | head -1)"
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

survives_down() {
  local before after
  before="$(articles_sum)"
  down
  quietly compose up --detach || return
  wait_for 180 'the home page' answers / || return
  after="$(articles_sum)"
  [ "$(status /api/users/me --header "Authorization: JWT $(cat "$work/token")")" = 200 ] || return 1
  same "$after" "$before"
}
