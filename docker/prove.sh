#!/usr/bin/env bash
# Proves what docs/operations.md says of containers, by running them: builds the image from a clean checkout, starts
# docker-compose.yml with real Docker Compose on a Docker engine of its own, and looks. One line for each claim, `ok` or
# FAILED with the figure; ends with 1 after a failure. As root, on Debian; nothing is installed, all is taken away again.
#
#   docker/prove.sh                     20 minutes on two cores, and 6 GB of disk
#   docker/prove.sh confined lasting    some parts only: image, confined, served, watched, kept, lasting, small, server
#
# PROVE_FOLDER (/var/tmp/ibidem-prove): where all of it lies meanwhile. PROVE_KEEP=1 leaves engine and images there, so
# that the next run builds only what has changed. PROVE_IMAGES=real pulls the public images in place of stand-ins.
set -uo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
work="${PROVE_FOLDER:-/var/tmp/ibidem-prove}"
tools="$work/tools"
checkout="$work/checkout"
mkdir -p "$work"

for part in waiting engine stand-ins claims running confined served watched kept lasting small server; do
  . "$here/prove/$part.sh"
done

clean_up() {
  rm -f "$work/with-demo"
  touch "$work/stop" "$work/memory.stop"
  quietly docker rm --force --volumes "$machine"
  quietly elsewhere compose down --volumes
  down --volumes --remove-orphans
  [ -n "${PROVE_KEEP:-}" ] && return
  stop_engine
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

must() { "$@" || { echo "$* went wrong; see $work" >&2; exit 2; }; }

must fetch_engine
must start_engine
[ "${PROVE_IMAGES:-}" = real ] || must make_stand_ins
must check_out

claim 'the image builds from a clean checkout' build_image
for part in ${@:-image confined served watched kept lasting small server}; do "prove_$part"; done

finish
