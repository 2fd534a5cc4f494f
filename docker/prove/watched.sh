# Who looks after the publication: metrics, probes, traces, logs. Sourced by prove.sh.

prove_watched() {
  with_demo
  claim 'every process tells its metrics to whoever is inside' tells_metrics
  claim 'neither nginx nor a published port leads to them' hides_metrics
  claim 'probes say that it lives and is ready' probes_answer
  claim 'a request and its queries come to a collector as one trace' sends_traces
  claim 'no secret stands in a log' logs_no_secret
}

# Asks from where a Prometheus would stand: in the network `inside`, here from the worker.
inside() {
  docker exec "$(first worker)" node -e \
    'fetch(process.argv[1]).then(async (answer) => console.log(await answer.text()), () => process.exit(1))' "$1"
}

tells_metrics() {
  local id seen count=0
  for id in $(containers web) $(containers worker); do
    seen="$(inside "http://$(address_of "$id" inside):9464/metrics")" || return
    grep -q '^ibidem_database_up 1' <<<"$seen" && grep -q '^process_resident_memory_bytes' <<<"$seen" || return
    count=$((count + 1))
  done
  echo "$count processes, $(grep -c '^[a-z]' <<<"$seen") series each"
}

hides_metrics() {
  local id
  for id in $(containers web) $(containers worker); do
    [ -z "$(docker port "$id")" ] || return
  done
  same "$(status /metrics) by HTTPS, $(curl --silent --output /dev/null --write-out '%{http_code}' "http://localhost:$http/metrics") by HTTP" \
    '404 by HTTPS, 308 by HTTP'
}

probes_answer() {
  local id
  for id in $(containers web) $(containers worker); do
    inside "http://$(address_of "$id" inside):9464/health/ready" | grep -q '"status":"ready"' || return
  done
  same "$(status /health/live) $(status /health/ready)" '200 200' >/dev/null &&
    ask /health/ready | grep -o '"checks":.*}' | head -c 200
}

# Spans of kind 2 are requests, those of kind 3 questions to the database.
whole_traces() {
  compose logs --no-log-prefix collector |
    awk '$2 == 2 { asked[$1] = 1 } $2 == 3 { queries[$1] += 1 } END { for (t in asked) if (queries[t]) print queries[t] }'
}
has_trace() { [ -n "$(whole_traces)" ]; }
sends_traces() {
  status "/articles?trace=$RANDOM" >/dev/null && status "/sources?trace=$RANDOM" >/dev/null
  wait_for 30 'a trace' has_trace || return
  echo "$(whole_traces | wc -l) requests with $(whole_traces | awk '{ sum += $1 } END { print sum }') queries"
}

logs_no_secret() {
  local secrets count
  secrets="$(secrets_made | sed '/^$/d')"
  count="$(wc -l <<<"$secrets")"
  same "$(compose logs | grep -cF "$secrets")" 0 >/dev/null && echo "none of $count, in $(compose logs | wc -l) lines"
}
