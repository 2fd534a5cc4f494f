# A whole small publication within one gigabyte, by the kernel's limits. Sourced by prove.sh.

prove_small() {
  down --volumes
  rm -f "$work/with-demo"
  unset OTEL_EXPORTER_OTLP_ENDPOINT METRICS_ADDRESS
  files=(-f docker/docker-compose.yml -f docker/docker-compose.small.yml)
  ours='web postgres nginx'
  claim 'small: comes up' comes_up
  claim 'small: the limits come to 1 GB' limits_come_to_a_gigabyte
  claim 'small: the demo can be made' make_small_demo
  # What was killed there would not show after the next start.
  claim 'small: no process was killed for memory, while it was made' nobody_killed
  BACKUP_AT='*/5 * * * *' quietly compose up --detach
  wait_for 180 'the home page' answers /
  watch_memory
  claim 'small: pages, desk, interfaces' all_three
  claim 'small: articles come in every format' formats_come
  claim 'small: a manuscript comes in while pages and PDF are asked for' works_at_once
  claim "small: an hour of a desk's work, without its pauses" works_an_hour
  claim 'small: a backup was made meanwhile, and tried' backed_up_meanwhile
  claim 'small: no process was killed for memory' nobody_killed
  claim 'small: what it took of the gigabyte' took_memory
}

limits_come_to_a_gigabyte() {
  local id sum=0
  for id in $(containers web) $(containers postgres) $(containers nginx); do
    sum=$((sum + $(limit_of "$id") / 1048576))
  done
  at_most "$sum" 1024 MB
}

# By the process that serves, and so under its limit; the demo's texts cite its own pages.
make_small_demo() {
  local start=$SECONDS
  printf 'services: { web: { command: [start, --demo] } }\n' >"$checkout/demo.yml"
  files+=(-f demo.yml)
  PUBLIC_URL=http://127.0.0.1:3000 quietly compose up --detach || return
  wait_for 600 'the demo' is_made || { compose logs --no-log-prefix web | tail -1; return 1; }
  echo "$((SECONDS - start)) s"
}
is_made() { compose logs web | grep -q 'Demo publication: complete'; }
all_three() { pages_answer && signs_in && interfaces_answer; }

works_at_once() {
  local round
  for round in 1 2 3; do
    (for _ in $(seq 50); do status "/about?$round" >/dev/null; done) &
    (status "$article.pdf?again=$round" && status "$article.epub?again=$round") >/dev/null &
    imports_manuscript >/dev/null || return
    wait
  done
  echo 'three rounds'
}

works_an_hour() {
  local start=$SECONDS
  NODE_TLS_REJECT_UNAUTHORIZED=0 node --no-warnings "$here/prove/desk-work.mjs" "$site" \
    "$(folder_of data)/demo-accounts.json" 60 >"$work/desk-work.log" 2>&1
  local code=$?
  echo "$(head -1 "$work/desk-work.log") in $((SECONDS - start)) s"
  return $code
}

backed_up_meanwhile() { wait_for 330 'a backup' recorded_runs && recorded; }

# A process of ours that is killed leaves its mark with the kernel, a whole container with the engine.
nobody_killed() {
  local service id killed=0
  for service in $ours; do
    id="$(first "$service")"
    [ "$(docker inspect --format '{{.RestartCount}} {{.State.OOMKilled}}' "$id")" = '0 false' ] ||
      { echo "$service was started again"; return 1; }
    killed=$((killed + $(killed_in "$id")))
  done
  same "oom_kill $killed" 'oom_kill 0'
}

# What processes hold, without the pages of files that the kernel would give up first: all at the same instant, twice a second.
held_in() {
  awk '$1 == "total_rss" || $1 == "total_shmem" || $1 == "anon" || $1 == "shmem" { v[$1] = $2 }
    END { print int((("total_rss" in v) ? v["total_rss"] + v["total_shmem"] : v["anon"] + v["shmem"]) / 1048576) }' \
    "$(memory_folder "$1")/memory.stat"
}
watch_memory() {
  local ids service
  ids="$(for service in $ours; do first "$service"; done)"
  rm -f "$work/memory.stop"
  : >"$work/memory.log"
  (
    while [ ! -e "$work/memory.stop" ]; do
      line=''
      for id in $ids; do line="$line $(held_in "$id" || echo 0)"; done
      echo "$(date +%H:%M:%S)$line" >>"$work/memory.log"
      sleep 0.5
    done
  ) 2>/dev/null &
  memory_watch=$!
}
took_memory() {
  touch "$work/memory.stop"
  wait "$memory_watch" 2>/dev/null
  rm -f "$work/memory.stop"
  awk -v names="$ours" '{ sum = 0; for (i = 2; i <= NF; i++) { sum += $i; if ($i > most[i]) most[i] = $i } if (sum > peak) peak = sum }
    END { n = split(names, name, " "); printf "%d MB together at most (", peak
      for (i = 1; i <= n; i++) printf "%s%s %d", (i > 1 ? ", " : ""), name[i], most[i + 1]; print ")" }' "$work/memory.log"
}
