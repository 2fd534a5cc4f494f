# A Docker engine of its own, from Debian's packages unpacked into the work folder: nothing is installed, nothing of an
# engine that runs here is touched, and all is gone when the folder is. Sourced by prove.sh.

engine_packages=(docker.io docker-cli containerd runc tini debootstrap)

# Debian 12 has Compose 1 only; the next release has Compose 2, as one file that runs on both.
compose_from='deb http://deb.debian.org/debian trixie main'

fetch_engine() {
  local debs="$work/debs" package
  [ -e "$tools/fetched" ] && return
  mkdir -p "$debs" "$tools"
  (
    cd "$debs"
    for package in "${engine_packages[@]}"; do
      apt-cache show "$package" >/dev/null 2>&1 || continue
      apt-get download --quiet --quiet -o APT::Sandbox::User=root "$package"
    done
  )
  (cd "$debs" && fetch_compose)
  for package in "$debs"/*.deb; do dpkg -x "$package" "$tools"; done
  ln -sf tini "$tools/usr/bin/docker-init"
  mkdir -p "$work/config/cli-plugins"
  ln -sf "$tools/usr/libexec/docker/cli-plugins/docker-compose" "$work/config/cli-plugins/"
  touch "$tools/fetched"
}

fetch_compose() {
  if apt-cache policy docker-compose | grep -q 'Candidate: 2'; then
    apt-get download --quiet --quiet -o APT::Sandbox::User=root docker-compose
    return
  fi
  local apt="$work/apt"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  echo "$compose_from" >"$apt/sources.list"
  local options=(-o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" --quiet --quiet update
  apt-get "${options[@]}" --quiet --quiet download docker-compose
}

start_engine() {
  export PATH="$tools/usr/bin:$tools/usr/sbin:$PATH" DOCKER_BUILDKIT=1
  export DOCKER_HOST="unix://$work/docker.sock" DOCKER_CONFIG="$work/config"
  export DEBOOTSTRAP_DIR="$tools/usr/share/debootstrap"
  docker info >/dev/null 2>&1 && return
  # An engine that finds forwarding off turns it on and closes it to everybody else.
  forwarding="$(cat /proc/sys/net/ipv4/ip_forward)"
  echo 1 >/proc/sys/net/ipv4/ip_forward
  others_rules="$(iptables-save | grep -ci docker || true)"
  # In a process group of its own: Ctrl-C ends the proof, which then ends the engine.
  setsid dockerd --data-root "$work/data" --exec-root "$work/run" --host "$DOCKER_HOST" \
    --pidfile "$work/docker.pid" --exec-opt native.cgroupdriver=cgroupfs >"$work/dockerd.log" 2>&1 &
  wait_for 60 'the engine' docker info
}

stop_engine() {
  local pid
  pid="$(cat "$work/docker.pid" 2>/dev/null)" || return 0
  kill "$pid" && wait_for 60 'the end of the engine' gone "$pid"
  # An engine leaves its rules behind; those of another that runs here are not ours to take away.
  if [ "${others_rules:-1}" = 0 ]; then
    iptables-save | grep -vi docker | iptables-restore
    ip link delete docker0
  fi
  [ -z "${forwarding:-}" ] || echo "$forwarding" >/proc/sys/net/ipv4/ip_forward
}

gone() { ! kill -0 "$1" 2>/dev/null; }
