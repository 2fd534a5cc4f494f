#!/bin/sh
# Puts containers of the image as it is now in the place of those that run: web containers one after the other, so that
# readers and editors lose nothing, then the worker. After `docker compose build` and `docker compose run --rm migrate`:
#
#   docker/replace.sh
set -eu

file="$(dirname "$0")/docker-compose.yml"
# COMPOSE_FILE names others in its place, as for docker compose itself.
compose() {
  if [ -n "${COMPOSE_FILE:-}" ]; then docker compose "$@"; else docker compose --file "$file" "$@"; fi
}

olds=$(compose ps --quiet web)
count=$(printf '%s\n' "$olds" | grep -c .)
# One more than usual while one starts, so that as many answer as before; a machine for one has no room for two.
if [ "$count" -gt 1 ]; then most=$((count + 1)); else most=1; fi

end() {
  docker stop "$1" >/dev/null
  docker rm "$1" >/dev/null
}

# What is missing is made of the new image; what runs is left alone. Waits until it answers.
start() {
  compose up --no-start --no-deps --no-recreate --scale "web=$most" web
  new=$(compose ps --all --quiet --status created web)
  # A start takes a processor for a second or two: those that answer readers go before it.
  docker update --cpu-shares 64 "$new" >/dev/null
  if ! compose up --detach --no-deps --no-recreate --wait --scale "web=$most" web; then
    docker logs --tail 20 "$new" >&2
    docker rm --force "$new" >/dev/null
    echo 'The new container does not answer; it is gone again, and those that answer are as they were.' >&2
    exit 1
  fi
  docker update --cpu-shares 1024 "$new" >/dev/null
}

for old in $olds; do
  [ "$most" -gt 1 ] || end "$old"
  start
  [ "$most" = 1 ] || end "$old"
done
compose up --detach --no-deps --wait worker
