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

for old in $(compose ps --quiet web); do
  docker stop "$old" >/dev/null
  docker rm "$old" >/dev/null
  # What is missing is made of the new image; what runs is left alone. Waits until it answers.
  compose up --detach --no-deps --no-recreate --wait web
done
compose up --detach --no-deps --wait worker
