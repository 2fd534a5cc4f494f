# Waiting for conditions. Sourced by prove.sh.

# wait_for SECONDS WHAT COMMAND…: until the command succeeds; fails with what was waited for.
wait_for() {
  local end=$((SECONDS + $1)) what="$2"
  shift 2
  until "$@" >/dev/null 2>&1; do
    if [ $SECONDS -ge $end ]; then
      echo "waited in vain for $what" >&2
      return 1
    fi
    sleep 0.2
  done
}
