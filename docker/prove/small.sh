# A whole small publication within one gigabyte, by the kernel's limits. Sourced by prove.sh.

prove_small() {
  down --volumes
  rm -f "$work/with-demo"
  files+=(-f docker/docker-compose.small.yml)
  ours='web postgres nginx'
  claim 'small: comes up' comes_up
  claim 'small: the limits come to 1 GB' limits_come_to_a_gigabyte
  claim 'small: the demo can be made' make_small_demo
  # What was killed there would not show after the next start.
  claim 'small: no process was killed for memory, while it was made' nobody_killed
  quietly compose up --detach
  wait_for 180 'the home page' answers /
  claim 'small: pages, desk, interfaces' all_three
  claim 'small: articles come in every format' formats_come
  claim 'small: a manuscript comes in while pages and PDF are asked for' works_at_once
  claim 'small: no process was killed for memory' nobody_killed
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

# A process of ours that is killed leaves its mark with the kernel, a whole container with the engine.
nobody_killed() {
  local service id
  for service in $ours; do
    id="$(first "$service")"
    echo "$service $(($(peak_of "$id") / 1048576)) of $(($(limit_of "$id") / 1048576)) MB"
  done | paste -sd, -
  for service in $ours; do
    id="$(first "$service")"
    [ "$(docker inspect --format '{{.RestartCount}} {{.State.OOMKilled}}' "$id")" = '0 false' ] || return 1
    [ "$(killed_in "$id")" = 0 ] || return 1
  done
}
