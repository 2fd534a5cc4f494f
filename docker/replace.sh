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

end() {
  docker stop "$1" >/dev/null
  docker rm "$1" >/dev/null
}

# What is missing of so many is made of the new image; what runs is left alone. Waits until it answers.
start() { compose up --detach --no-deps --no-recreate --wait --scale "web=$1" web; }

# One more than usual starts before an old one goes, so that as many answer as before, and behind those that answer: a
# start takes a processor for a second or two.
replace() {
  before=$(compose ps --all --quiet web)
  compose up --no-start --no-deps --no-recreate --scale "web=$2" web
  new=$(compose ps --all --quiet web | grep -vxF "$before")
  docker update --cpu-shares 64 "$new" >/dev/null
  if start "$2"; then
    docker update --cpu-shares 1024 "$new" >/dev/null
    end "$1"
    return
  fi
  docker logs --tail 20 "$new" >&2
  docker rm --force "$new" >/dev/null
  echo 'The new container does not answer; it is gone again, and those that answer are as they were.' >&2
  exit 1
}

olds=$(compose ps --quiet web)
count=$(echo "$olds" | wc -w)
for old in $olds; do
  # A machine for one has no room for two.
  if [ "$count" = 1 ]; then end "$old" && start 1; else replace "$old" $((count + 1)); fi
done
compose up --detach --no-deps --wait worker
