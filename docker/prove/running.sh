# The publication under proof: a clean checkout of what is committed, built and started as docs/operations.md says.
# Sourced by prove.sh.

http=18080
https=18443
mail=18025
site="https://localhost:$https"
files=(-f docker/docker-compose.yml -f docker/prove/collector.yml)
# What the proof asks for is printed, or goes to the log.
export COMPOSE_PROJECT_NAME=ibidem-proof COMPOSE_PROGRESS=plain
export HTTP_PORT=$http HTTPS_PORT=$https MAIL_PORT=$mail PUBLIC_URL="$site"
# One address asks for everything here.
export RATE_LIMITS=off
# What is there to watch with, which nobody has to use.
export METRICS_ADDRESS=0.0.0.0:9464 OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4318

compose() { (cd "$checkout" && docker compose "${files[@]}" "$@"); }
quietly() { "$@" >>"$work/claims.log" 2>&1; }
down() { [ ! -d "$checkout" ] || quietly compose --profile '*' down "$@"; }

check_out() {
  rm -rf "$checkout" && mkdir -p "$checkout"
  git -C "$here/.." archive HEAD | tar -x -C "$checkout"
  # What an operator brings along, as docs/operations.md has it.
  head -c 32 /dev/urandom | base64 >"$checkout/docker/secrets/backup-key"
  chmod 755 "$checkout/docker/secrets" && chmod 644 "$checkout/docker/secrets/backup-key"
}

prove_image() {
  claim 'the image has at most 450 MB' image_is_small
  largest_parts
}

build_image() {
  local start=$SECONDS
  quietly compose build || return
  echo "$((SECONDS - start)) s"
}

image_is_small() {
  at_most "$(($(docker image inspect ibidem --format '{{.Size}}') / 1000000))" 450 MB
}

# Which the ten largest are, for whoever wants it smaller.
largest_parts() {
  local folder="$work/image" id
  mkdir -p "$folder" && id="$(docker create ibidem)"
  docker export "$id" | tar -x -C "$folder"
  docker rm "$id" >/dev/null
  (
    cd "$folder"
    du --apparent-size --block-size=1M --summarize usr/lib/* usr/local/bin/* app/.next app/.build app/src \
      app/node_modules/[!@]* app/node_modules/@*/* | sort -rn | head -10 |
      awk '{ printf "        %4d MB  %s\n", $1, $2 }'
  )
  rm -rf "$folder"
}

comes_up() {
  local start=$SECONDS
  quietly compose up --detach || return
  wait_for 300 'the home page' answers / || return
  echo "$((SECONDS - start)) s to the first page"
}

# ask PATH [curl's options…]: what is there, past the certificate of our own making.
ask() {
  local path="$1"
  shift
  curl --silent --show-error --insecure --max-time 120 "$@" "$site$path"
}
status() { ask "$1" --output /dev/null --write-out '%{http_code}' "${@:2}"; }
answers() { [ "$(status "$1")" = 200 ]; }

containers() { compose ps --quiet "$1"; }
first() { containers "$1" | head -1; }

# What most parts look at; made once.
with_demo() {
  [ -e "$work/with-demo" ] && return
  claim 'compose up gives a running publication, without any earlier step' comes_up
  claim 'the demo can be made from within' make_demo
  touch "$work/with-demo"
}

# The demo's texts cite pages of the publication, so it is made where these can be reached without a certificate.
make_demo() {
  local start=$SECONDS
  compose run --rm -e PUBLIC_URL=http://web:3000 worker seed-demo >"$work/demo.log" 2>&1 || return
  sign_in editor >"$work/token"
  echo "$((SECONDS - start)) s"
}
