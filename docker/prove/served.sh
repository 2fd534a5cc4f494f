# What comes through nginx, and what the image can do. Sourced by prove.sh.

article=/articles/where-the-gauge-changes

prove_served() {
  with_demo
  claim 'plain HTTP leads to HTTPS' leads_to_https
  claim 'TLS 1.2 and 1.3 are spoken, older ones refused' speaks_tls
  claim 'the certificate is for the address of the publication' is_certified
  claim 'HTTP/2 is spoken' speaks_http2
  claim 'a page is kept for one second' keeps_for_a_second
  claim 'nothing is kept of who is signed in' keeps_nothing_of_people
  claim 'an address that floods the site is told to wait' limits_floods
  claim 'a body that is too large is refused' limits_bodies
  claim 'pages of the site answer' pages_answer
  claim 'the desk opens, and somebody can sign in' signs_in
  claim 'REST, GraphQL and OAI-PMH answer' interfaces_answer
  claim 'articles come in every format' formats_come
  claim 'a card is drawn (Typst and sharp)' draws_card
  claim 'a manuscript comes in (Pandoc)' imports_manuscript
  claim 'a picture comes in (sharp)' takes_picture
  claim 'cited pages are checked by the worker' checks_links
  claim 'two web answer in turn' two_answer
  claim 'letters are sent, with the profile `mail`' sends_letters
  claim 'files go into a bucket, with the profile `storage`' uses_bucket
  claim 'no module was missing, and nothing ended by itself' nothing_missing
}

leads_to_https() {
  same "$(curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}' "http://localhost:$http/about")" \
    '308 https://localhost/about'
}

speaks_tls() {
  answers_with --tlsv1.2 --tls-max 1.2 && answers_with --tlsv1.3 && ! answers_with --tlsv1.0 --tls-max 1.1 &&
    echo '1.2, 1.3; 1.1 refused'
}
answers_with() { [ "$(status / "$@" --ciphers DEFAULT@SECLEVEL=0 2>/dev/null)" = 200 ]; }

is_certified() {
  local volume
  volume="$(docker volume inspect --format '{{.Mountpoint}}' "${COMPOSE_PROJECT_NAME}_certificate")"
  curl --silent --fail --cacert "$volume/certificate.pem" --output /dev/null "$site/" &&
    curl --silent --insecure --verbose "$site/" 2>&1 | sed -n 's/^\* *subject: //p'
}

speaks_http2() { same "$(ask / --http2 --output /dev/null --write-out '%{http_version}')" 2; }

cache_marks() { compose logs --no-log-prefix nginx | grep -F "\"path\":\"$1\"" | sed 's/.*"cache":"\([A-Z]*\)".*/\1/'; }
keeps_for_a_second() {
  local path=/accessibility
  answers $path && answers $path && answers $path && sleep 2 && answers $path
  sleep 1
  local seen
  seen="$(cache_marks $path | tail -4 | xargs)"
  echo "$seen"
  [[ $seen =~ ^(MISS|EXPIRED)\ HIT\ HIT\ EXPIRED$ ]]
}
keeps_nothing_of_people() {
  local path=/corrections
  status $path --cookie payload-token=somebody >/dev/null && status $path --cookie payload-token=somebody >/dev/null
  sleep 1
  same "$(cache_marks $path | sort -u | xargs)" BYPASS
}

limits_floods() {
  local refused
  refused="$(ask '/about#[1-800]' --http2 --parallel --parallel-max 90 --output /dev/null --write-out '%{http_code}\n' |
    grep -c 429)"
  echo "$refused of 800 at once"
  [ "$refused" -gt 0 ] && wait_for 20 'the end of the limit' answers /about
}
limits_bodies() {
  same "$(head -c 160000000 /dev/zero | status /api/import --request POST --data-binary @- \
    --header 'Content-Type: application/json' --header 'Expect:' 2>/dev/null)" 413
}

pages_answer() {
  local path count=0
  for path in / /articles /topics /authors /sources /archive /domains /about /corrections '/search?q=gauge' \
    /feed.xml /feed.json /sitemap.xml /llms.txt /index.md "$article" "$article/editions" \
    /articles/a-river-with-several-owners; do
    [ "$(status "$path" --location)" = 200 ] || { echo "$path: $(status "$path")"; return 1; }
    count=$((count + 1))
  done
  echo "$count pages"
}

# The accounts of the demo lie in the data folder.
account() {
  local data
  data="$(docker volume inspect --format '{{.Mountpoint}}' "${COMPOSE_PROJECT_NAME}_data")"
  tr -d '\n ' <"$data/demo-accounts.json" | grep -o "{[^{}]*\"email\":\"$1@portage.example\"[^{}]*}" |
    sed 's/.*"password":"\([^"]*\)".*/\1/'
}
# sign_in WHO [PASSWORD]: prints the token of a session.
sign_in() {
  ask /api/users/login --header 'Content-Type: application/json' \
    --data "{\"email\":\"$1@portage.example\",\"password\":\"${2:-$(account "$1")}\"}" |
    sed -n 's/.*"token":"\([^"]*\)".*/\1/p'
}
signs_in() {
  [ "$(status /admin/login)" = 200 ] || return
  local token page
  token="$(sign_in editor)"
  echo "$token" >"$work/token"
  for page in /admin /admin/collections/articles /admin/collections/sources /admin/account; do
    same "$(status "$page" --cookie "payload-token=$token")" 200 >/dev/null || { echo "$page"; return 1; }
  done
  echo 'the desk, its lists, an account'
}
with_token() { ask "$@" --header "Authorization: JWT $(cat "$work/token")"; }

interfaces_answer() {
  ask '/api/articles?limit=1' | grep -q '"totalDocs"' && ask /api/openapi.json | grep -q '"openapi"' &&
    ask '/oai?verb=Identify' | grep -q '<repositoryName>' &&
    ask /api/graphql --header 'Content-Type: application/json' \
      --data '{"query":"{ Editions(limit: 1) { totalDocs } }"}' | grep -o '"totalDocs":[0-9]*'
}

formats_come() {
  local format formats
  formats="$(ask "$article" | grep -oE "$article\.[a-z0-9]+" | sed 's/.*\.//' | sort -u)"
  [ "$(wc -w <<<"$formats")" -ge 5 ] || { echo "only $formats"; return 1; }
  for format in $formats; do
    [ "$(status "$article.$format")" = 200 ] || { echo "$format: $(status "$article.$format")"; return 1; }
  done
  ask "$article.pdf" --output "$work/gauge.pdf" && file_is '%PDF-' "$work/gauge.pdf" && xargs <<<"$formats"
}

draws_card() {
  local card
  card="$(ask "$article" | grep -oE "$article/card\.[0-9a-f]+\.png" | head -1)"
  ask "$card" --output "$work/card.png" && file_is PNG "$work/card.png" && echo "$(wc -c <"$work/card.png") bytes"
}
file_is() { head -c 8 "$2" | grep -qa "$1"; }

imports_manuscript() {
  ask "$article.docx" --output "$work/gauge.docx" &&
    with_token /api/import --form "file=@$work/gauge.docx" --form again=true >"$work/import.json" &&
    grep -q '"status":201' "$work/import.json" && grep -o '"article":[0-9]*' "$work/import.json" | head -1
}
takes_picture() {
  with_token /api/media --form "file=@$work/card.png" --form '_payload={"alt":"A card"}' >"$work/media.json" &&
    grep -oE '"width":[0-9]+' "$work/media.json"
}
checks_links() {
  compose run --rm worker links check --all >"$work/links.log" 2>&1
  tail -1 "$work/links.log"
  grep -qE '[0-9]' "$work/links.log"
}

two_answer() {
  local id count=0
  for id in $(containers web); do
    docker exec "$id" node -e 'fetch("http://127.0.0.1:3000/health").then((a) => process.exit(a.ok ? 0 : 1))' &&
      count=$((count + 1))
  done
  same "$count of $(containers web | wc -l)" '2 of 2'
}

sends_letters() {
  SMTP_URL=smtp://mail:1025 quietly compose --profile mail up --detach || return
  wait_for 180 'the site' answers /about || return
  ask /api/users/forgot-password --header 'Content-Type: application/json' \
    --data '{"email":"writer@portage.example"}' >/dev/null
  wait_for 60 'a letter' has_letter && has_letter
}
has_letter() { curl --silent --fail "http://127.0.0.1:$mail/api/v1/messages" | grep -o '"Address":"writer@[^"]*"'; }

# The files of the demo stay in the data folder, so the bucket gets only what is new; then all is as it was.
uses_bucket() {
  S3_BUCKET=ibidem S3_ENDPOINT=http://storage:7070 S3_ACCESS_KEY_ID=ibidem \
    quietly compose --profile storage up --detach || return
  wait_for 180 'the site' answers /about || return
  sign_in editor >"$work/token"
  takes_picture >/dev/null
  local bucket count
  bucket="$(docker volume inspect --format '{{.Mountpoint}}' "${COMPOSE_PROJECT_NAME}_bucket")"
  count="$(find "$bucket/ibidem" -type f | wc -l)"
  # Without the bucket, nobody would find it.
  with_token "/api/media/$(grep -oE '"id":[0-9]+' "$work/media.json" | head -1 | tr -dc 0-9)" --request DELETE >/dev/null || return
  quietly compose up --detach
  wait_for 180 'the site' answers /about || return
  sign_in editor >"$work/token"
  echo "$count files"
  [ "$count" -gt 0 ]
}

nothing_missing() {
  ! compose logs web worker | grep -E 'Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ENOENT|EROFS|EACCES' | head -1 |
    grep . || return 1
  same "$(for id in $(containers web) $(containers worker); do docker inspect --format '{{.RestartCount}}' "$id"; done |
    sort -u | xargs)" 0
}
